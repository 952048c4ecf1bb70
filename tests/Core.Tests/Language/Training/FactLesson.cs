using System.Text.Json;
using Etiquette.Core.Accepting;
using Etiquette.Core.Language;
using Etiquette.Core.Language.Facts;
using Etiquette.Core.Learning;
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
        LeastTexts: 3
    );

    private static readonly string[] apart =
    [
        nameof(Relation.Patient),
        nameof(Relation.Pupil),
        nameof(Relation.CaseParty),
        nameof(Relation.Bidder),
        nameof(Relation.Candidate),
        nameof(Relation.Regulated),
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
                        WithApart(
                            message.Facts.ToDictionary(fact => fact.Key, fact => fact.Value.ToString())
                        ),
                        message.Optional
                    )
                ),
            .. Decisions(),
        ];

    /// <summary>The lines of a weights file for one fact.</summary>
    public static IReadOnlyList<string> Train(IReadOnlyList<FactLesson> lessons, Learned fact) =>
        Trainer.Train(
            settings,
            fact.Answers,
            [.. lessons.Where(lesson => lesson.Teaches(fact)).Select(lesson => lesson.For(fact))]
        );

    private Trainer.Example For(Learned fact)
    {
        var right = new double[fact.Answers.Length];
        right[fact.Answer(Facts.GetValueOrDefault(fact.Fact, "none"))] = 1;
        return new(Traits, right);
    }

    /// <summary>What may be read into it or not teaches nothing.</summary>
    private bool Teaches(Learned fact) => Facts.ContainsKey(fact.Fact) || !Optional.Contains(fact.Fact);

    // Whom one treats, teaches, judges or decides about.
    private static Dictionary<string, string> WithApart(Dictionary<string, string> facts)
    {
        if (facts.GetValueOrDefault("Relation") is { } relation && apart.Contains(relation))
        {
            facts[nameof(Hints.KeptApart)] = "Yes";
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
        var message = new Message(text, listening);
        var scale = Core.Language.Facts.Traits.Scale(message);
        var traits = new List<(string, double)>();
        Core.Language.Facts.Traits.Of(
            message,
            (kind, name, _) => traits.Add((LinearModel.Key(kind, name), scale))
        );
        return new(family, traits, facts, optional);
    }

    // The cases of the decisions say whether one knows the other, and what the note was.
    private static IEnumerable<FactLesson> Decisions()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Accepting", "Decisions", "working.jsonl");
        foreach (var line in File.ReadLines(file))
        {
            using var told = JsonDocument.Parse(line);
            var root = told.RootElement;
            if (
                !root.TryGetProperty("facts", out var facts)
                || (root.TryGetProperty("lang", out var language) && language.GetString() != "en")
            )
            {
                continue;
            }

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

            if (root.GetProperty("expected").GetString() == "decline")
            {
                stated[nameof(Hints.KeptApart)] = "Yes";
            }

            var id = root.GetProperty("id").GetString()!;
            yield return Of(
                id[..id.LastIndexOf('-')],
                root.GetProperty("utterance").GetString()!,
                Listening.Fresh,
                stated,
                ["Tie"]
            );
        }
    }

    private static string? Text(JsonElement facts, string name) =>
        facts.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
