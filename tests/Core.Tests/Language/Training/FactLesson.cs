using System.Collections.ObjectModel;
using System.Text.Json;
using Etiquette.Core.Accepting;
using Etiquette.Core.Language;
using Etiquette.Core.Language.Facts;
using Etiquette.Core.Tests.Accepting.Decisions;
using Etiquette.Core.Tests.Language.Corpus;
using Etiquette.Core.Tests.Learning;

namespace Etiquette.Core.Tests.Language.Training;

/// <summary>A message of the corpus with the facts that it states, as the network of the facts learns from it.</summary>
internal sealed record FactLesson(
    IReadOnlyList<NetworkTrainer.Text> Texts,
    IReadOnlyDictionary<string, string> Facts,
    IReadOnlyList<string> Optional
)
{
    // Of the right, where other verdicts may be defended.
    private const double Best = 0.75;

    private static readonly NetworkTrainer.Settings settings = new(
        Voices: 2,
        Hidden: 128,
        Rounds: 16,
        LeastTexts: 9,
        FeaturesLeftOut: 0.6,
        UnitsLeftOut: 0.3,
        TextsLeftOut: 0.25,
        Groups: [.. Learned.All.Select(fact => fact.Answers.Length)],
        Inertia: 10,
        DoubtsTheUnlikely: true,
        // What must be declined often looks harmless.
        Undoubted: Learned.Outcome.First + Learned.Outcome.Answer(nameof(Decision.Decline))
    );

    /// <summary>The answers of the network.</summary>
    public static readonly string[] Answers =
    [
        .. Learned.All.SelectMany(fact => fact.Terms).Select(answer => answer.Text),
    ];

    private static readonly string[] everyFact = [.. Learned.All.Select(fact => fact.Name)];

    /// <summary>False: told before in other words.</summary>
    public bool IsNew { get; init; } = true;

    /// <summary>What share of the right each verdict has; none: of that nothing is taught.</summary>
    public IReadOnlyDictionary<Decision, double> Verdicts { get; init; } =
        ReadOnlyDictionary<Decision, double>.Empty;

    public static IReadOnlyList<FactLesson> All() =>
        [
            .. CorpusMessage
                .Read("working")
                .Where(message => message.StatesFacts && message.Lang == "en")
                .SelectMany(Of),
            .. Decisions(),
        ];

    /// <summary>The file of the network.</summary>
    public static byte[] Train(IReadOnlyList<FactLesson> lessons) =>
        NetworkTrainer.Train(settings, Answers, [.. lessons.Select(lesson => lesson.Example())]);

    private NetworkTrainer.Example Example() => new(Texts, [.. Learned.All.SelectMany(Right)], IsNew);

    private IEnumerable<double> Right(Learned fact)
    {
        var right = new double[fact.Answers.Length];
        if (fact == Learned.Outcome && Verdicts.Count > 0)
        {
            foreach (var (verdict, share) in Verdicts)
            {
                right[Math.Max(0, fact.Answer($"{verdict}"))] += share;
            }
        }
        else if (
            fact != Learned.Outcome
            && (Facts.ContainsKey(fact.Name) || !Optional.Contains(fact.Name))
            && Answer(fact) is >= 0 and var answer
        )
        {
            right[answer] = 1;
        }
        else
        {
            // What may be read into it or not teaches nothing, and neither does what only phrases state.
            Array.Fill(right, double.NaN);
        }

        return right;
    }

    private int Answer(Learned fact) =>
        !Facts.TryGetValue(fact.Name, out var value) ? 0
        : fact.IsASign
            ? (value.Contains($"\"{fact.Fact["Signs.".Length..]}\"", StringComparison.Ordinal) ? 1 : 0)
        : fact.Answer(value);

    private static IEnumerable<FactLesson> Of(CorpusMessage message)
    {
        var facts = message.Facts.ToDictionary(fact => fact.Key, fact => fact.Value.ToString());
        yield return Of(message.Heard, message.Listening, facts, message.Optional);
        if (Misspelt.Note(new(message.Heard, message.Listening)) is { } misspelt)
        {
            yield return Of(misspelt, message.Listening, facts, message.Optional) with
            {
                IsNew = false,
            };
        }
    }

    private static FactLesson Of(
        string text,
        Listening listening,
        IReadOnlyDictionary<string, string> facts,
        IReadOnlyList<string> optional
    ) => new([Seen(text, listening)], facts, optional);

    private static NetworkTrainer.Text Seen(string text, Listening listening)
    {
        var traits = Gist.Stated(new(text, listening)).Traits;
        var features = new List<string>();
        traits.Each((in feature, _) => features.Add(feature.ToString()));
        return NetworkTrainer.Text.Of(features, traits.Scale);
    }

    // The cases of the decisions say what a story comes to, with all that was said when asked; some of them also whether
    // one knows the other, and what the note was.
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

            var played = DecisionCase.Of(line);
            if (root.TryGetProperty("facts", out var facts))
            {
                yield return Of(
                    played.Utterance,
                    Listening.Fresh,
                    Stated(facts),
                    [.. everyFact.Except(["Knows", "Note"])]
                );
            }

            var whole = string.Join('\n', [played.Utterance, .. played.Answers.Values]);
            yield return Ending(played, [Seen(whole, Listening.Fresh)]);
            if (Misspelt.Note(new(whole, Listening.Fresh)) is { } misspelt)
            {
                yield return Ending(played, [Seen(misspelt, Listening.Fresh)]) with
                {
                    IsNew = false,
                };
            }

            if (played.Answers.Count > 0)
            {
                yield return Ending(
                    played,
                    [
                        Seen(played.Utterance, Listening.Fresh),
                        .. played.Answers.Select(answer => Seen(answer.Value, new(answer.Key))),
                    ]
                ) with
                {
                    IsNew = false,
                };
            }
        }
    }

    // What a story comes to, told at once or in answer to questions; of the facts it teaches nothing.
    private static FactLesson Ending(DecisionCase played, IReadOnlyList<NetworkTrainer.Text> told) =>
        new(told, ReadOnlyDictionary<string, string>.Empty, everyFact) { Verdicts = Shares(played) };

    // The best verdict has most of the right, and those that may be defended share the rest.
    private static Dictionary<Decision, double> Shares(DecisionCase played)
    {
        var shares = played.Acceptable.ToDictionary(
            verdict => verdict,
            _ => (1 - Best) / played.Acceptable.Count
        );
        shares[played.Expected] = played.Acceptable.Count == 0 ? 1 : Best;
        return shares;
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
