using System.Text.Json;
using Etiquette.Core.Accepting;
using Etiquette.Core.Language;
using Etiquette.Core.Language.Facts;
using Etiquette.Core.Tests.Language.Corpus;
using Etiquette.Core.Tests.Learning;

namespace Etiquette.Core.Tests.Language.Training;

/// <summary>A message of the corpus with the facts that it states, as the weights of the facts are learned from it.</summary>
internal sealed record FactLesson(
    string Family,
    IReadOnlyList<(string Feature, double Value)> Traits,
    IReadOnlyDictionary<string, string> Facts,
    IReadOnlyList<string> Optional
)
{
    private static readonly Trainer.Settings settings = new(
        Exclusive: true,
        Rounds: 12,
        Shrinking: 0.002,
        LeastTexts: 5,
        Groups: [.. Learned.All.Select(fact => fact.Answers.Length)],
        LeastWeight: 0.25
    );

    /// <summary>The answers of the weights file.</summary>
    public static readonly string[] Answers =
    [
        .. Learned.All.SelectMany(fact => fact.Terms).Select(answer => answer.Text),
    ];

    private static readonly string[] apart =
    [
        nameof(Relation.Patient),
        nameof(Relation.Pupil),
        nameof(Relation.CaseParty),
        nameof(Relation.Bidder),
        nameof(Relation.Candidate),
        nameof(Relation.Regulated),
    ];

    private static readonly string[] grave =
    [
        nameof(Signs.JobFee),
        nameof(Signs.Credentials),
        nameof(Signs.Harassment),
    ];

    public static IReadOnlyList<FactLesson> All() =>
        [
            .. CorpusMessage
                .Read("working")
                .Where(message => message.StatesFacts && message.Lang == "en")
                .Select(message =>
                    Of(
                        message.Family,
                        message.Heard,
                        message.Listening,
                        With(
                            Outcome(message),
                            message.Facts.ToDictionary(fact => fact.Key, fact => fact.Value.ToString())
                        ),
                        Outcome(message) is null ? [.. message.Optional, "Outcome"] : message.Optional
                    )
                ),
            .. Decisions(),
        ];

    /// <summary>The lines of the weights file.</summary>
    public static IReadOnlyList<string> Train(IReadOnlyList<FactLesson> lessons) =>
        Trainer.Train(settings, Answers, [.. lessons.Select(lesson => lesson.Example())]);

    private Trainer.Example Example() => new(Traits, [.. Learned.All.SelectMany(Right)]);

    private IEnumerable<double> Right(Learned fact)
    {
        var right = new double[fact.Answers.Length];
        if (Facts.ContainsKey(fact.Name) || !Optional.Contains(fact.Name))
        {
            right[Answer(fact)] = 1;
        }
        else
        {
            // What may be read into it or not teaches nothing.
            Array.Fill(right, double.NaN);
        }

        return right;
    }

    private int Answer(Learned fact) =>
        !Facts.TryGetValue(fact.Name, out var value) ? 0
        : fact.IsASign
            ? (value.Contains($"\"{fact.Fact["Signs.".Length..]}\"", StringComparison.Ordinal) ? 1 : 0)
        : fact.Answer(value);

    // What such a story comes to: a no to whom one treats, teaches, judges or decides about, a report of a swindle.
    private static string? Outcome(CorpusMessage message)
    {
        var facts = message.Facts.ToDictionary(fact => fact.Key, fact => fact.Value.ToString());
        var isOver = facts.GetValueOrDefault(nameof(Invitation.Live)) == "False";
        if (facts.GetValueOrDefault(nameof(Invitation.Relation)) is { } relation && apart.Contains(relation))
        {
            return isOver ? null : nameof(Decision.Decline);
        }

        var signs = facts.GetValueOrDefault(nameof(Invitation.Signs)) ?? "";
        if (
            facts.GetValueOrDefault(nameof(Invitation.Note)) == nameof(Note.Scam)
            || Array.Exists(grave, signs.Contains)
        )
        {
            return nameof(Decision.Report);
        }

        return
            facts.ContainsKey(nameof(Invitation.Knows))
            && signs.Length == 0
            && facts.GetValueOrDefault(nameof(Invitation.Quality)) != nameof(Quality.Bad)
            ? "none"
            : null;
    }

    private static Dictionary<string, string> With(string? outcome, Dictionary<string, string> facts)
    {
        if (outcome is not null)
        {
            facts["Outcome"] = outcome;
        }

        return facts;
    }

    private static FactLesson Of(
        string family,
        string text,
        Listening listening,
        IReadOnlyDictionary<string, string> facts,
        IReadOnlyList<string> optional
    )
    {
        var traits = new Core.Language.Facts.Traits(Gist.Stated(new(text, listening)));
        var features = new List<(string, double)>();
        traits.Each((in feature, _) => features.Add((feature.ToString(), traits.Scale)));
        return new(family, features, facts, optional);
    }

    // The cases of the decisions say what a story comes to; some of them also whether one knows the other, and what the
    // note was. What hangs on an answer that is yet to come teaches nothing.
    private static IEnumerable<FactLesson> Decisions()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Accepting", "Decisions", "working.jsonl");
        foreach (var line in File.ReadLines(file))
        {
            using var told = JsonDocument.Parse(line);
            var root = told.RootElement;
            if (root.TryGetProperty("lang", out var language) && language.GetString() != "en")
            {
                continue;
            }

            var stated = root.TryGetProperty("facts", out var facts) ? Stated(facts) : [];
            var isOpen = root.TryGetProperty("answers", out var answers) && answers.EnumerateObject().Any();
            var outcome = isOpen
                ? null
                : root.GetProperty("expected").GetString() switch
                {
                    "decline" => nameof(Decision.Decline),
                    "report" => nameof(Decision.Report),
                    _ => "none",
                };
            var id = root.GetProperty("id").GetString()!;
            yield return Of(
                id[..id.LastIndexOf('-')],
                root.GetProperty("utterance").GetString()!,
                Listening.Fresh,
                With(outcome, stated),
                [
                    .. Learned
                        .All.Select(fact => fact.Name)
                        .Except(facts.ValueKind == JsonValueKind.Object ? ["Knows", "Note"] : []),
                ]
            );
        }
    }

    private static Dictionary<string, string> Stated(JsonElement facts)
    {
        var stated = new Dictionary<string, string>();
        if (Text(facts, "knows_requester") is { } knows)
        {
            stated["Knows"] = knows switch
            {
                "yes" => "Yes",
                "no" => "No",
                _ => "Unsure",
            };
        }

        if (Text(facts, "note") is { } note)
        {
            stated["Note"] = note switch
            {
                "none" => "None",
                "generic" => "Generic",
                "pitch" => "Pitch",
                "flattery" => "Flattery",
                "scam" => "Scam",
                "inappropriate" or "personal" => "Personal",
                "unread" => "Unread",
                _ => "Reason",
            };
        }

        return stated;
    }

    private static string? Text(JsonElement facts, string name) =>
        facts.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
