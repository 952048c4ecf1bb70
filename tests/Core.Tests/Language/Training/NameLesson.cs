using Etiquette.Core.Language;
using Etiquette.Core.Language.Names;
using Etiquette.Core.Language.Reading;
using Etiquette.Core.Tests.Language.Corpus;
using Etiquette.Core.Tests.Learning;

namespace Etiquette.Core.Tests.Language.Training;

/// <summary>The words of one message that could be names, and which of them are the requester's or recipient's.</summary>
internal static class NameLesson
{
    private static readonly string[] Answers = ["Requester"];

    // A name overlooked weighs more than a word taken for one.
    private const double OfAName = 1.2;

    // Most messages name one person; they shall not drown those that name several.
    private const double OfSeveral = 3.5;

    private static readonly Trainer.Settings Settings = new(
        Exclusive: false,
        Rounds: 8,
        Shrinking: 0.003,
        LeastTexts: 3
    );

    /// <summary>The lines of the weights file.</summary>
    public static IReadOnlyList<string> Train(IEnumerable<Trainer.Example> examples) =>
        Trainer.Train(Settings, Answers, [.. examples]);

    public static IEnumerable<Trainer.Example> From(Lesson lesson)
    {
        var message = lesson.Gist.Message;
        var meant = Meant(message, lesson.Message);
        var features = new NameFeatures(message, lesson.Message.Intent, lesson.Gist.Picked);
        for (var at = 0; at < meant.Length; at++)
        {
            if (features.IsCandidate(at))
            {
                var here = at;
                yield return new(
                    Listed(seen => features.Of(here, follows: here > 0 && meant[here - 1], seen)),
                    [meant[at] ? 1 : 0],
                    WeightOf(lesson.Message) * (meant[at] ? OfAName : 1)
                );
            }
        }
    }

    /// <summary>How much a message teaches of names.</summary>
    public static double WeightOf(CorpusMessage gold) => gold.Entities.Count > 1 ? OfSeveral : 1;

    /// <summary>The features that are told, as the trainers read them.</summary>
    public static List<(string, double)> Listed(Action<NameFeatures.Seen> tell)
    {
        var seen = new List<(string, double)>();
        tell((in feature, value) => seen.Add((feature.ToString(), value)));
        return seen;
    }

    // Wherever the whole name stands, and parts of it elsewhere.
    private static bool[] Meant(Message message, CorpusMessage gold)
    {
        var meant = new bool[message.Tokens.Count];
        var words = message.Tokens.ConvertAll(token =>
            ReadMessage.Plain(message.Text[token.Start..token.End])
        );
        foreach (var name in gold.Entities.Select(ReadMessage.Plain))
        {
            for (var at = 0; at < words.Count; at++)
            {
                meant.AsSpan(at, Length(name, words, at)).Fill(true);
            }
        }

        var parts = gold.Entities.SelectMany(name => ReadMessage.Plain(name).Split(' ')).ToHashSet();
        for (var at = 0; at < words.Count; at++)
        {
            meant[at] |=
                parts.Contains(words[at])
                && message.Tokens[at].Is(Look.Capital | Look.FirstName)
                && !message.Tokens[at].Is(Look.Everyday);
        }

        return meant;
    }

    // How many words from here on spell the name; 0 when they do not.
    private static int Length(string name, List<string> words, int from)
    {
        var left = name.AsSpan();
        for (var at = from; at < words.Count && words[at].Length > 0; at++)
        {
            if (!left.StartsWith(words[at], StringComparison.Ordinal))
            {
                return 0;
            }

            left = left[words[at].Length..].TrimStart();
            if (left.IsEmpty)
            {
                return at + 1 - from;
            }
        }

        return 0;
    }
}
