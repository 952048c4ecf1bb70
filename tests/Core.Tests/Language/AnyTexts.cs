using System.Diagnostics;
using Etiquette.Core.Language;
using Etiquette.Core.Tests.Language.Corpus;

namespace Etiquette.Core.Tests.Language;

/// <summary>Texts that nobody had in mind: random, adversarial, and what people wrote, mutated.</summary>
internal static class AnyTexts
{
    private const int LongestMessage = 8_000;

    private static readonly string[] pieces =
        "accept|Dana|Reyes|'|\"|«|never|met|her|...|,|.|\n|> |```|😀|\ud83d|é|王|<|&|:|http|500+|I|we|no|{name}|-|(|)|?|Dr.|(ret.)|1.|•|️".Split(
            '|'
        );

    private static readonly string[] repeated =
    [
        "a",
        "Aa ",
        "\"",
        "'a ",
        "(",
        ">",
        "<",
        "王",
        "😀",
        "accept Dana, ",
        "Dana Reyes and ",
        "1. Ana\n",
        "never met her. ",
        "Dr. ",
        "I ",
        "?",
        "- ",
    ];

    private static readonly IReadOnlyList<string> messages =
    [
        .. CorpusMessage.Read("working").Select(message => message.Heard),
    ];

    /// <summary>What a person could paste, or somebody who means ill: as long as a message may be, of one thing.</summary>
    public static IEnumerable<string> Floods() =>
        repeated
            .Select(piece => string.Concat(Enumerable.Repeat(piece, LongestMessage / piece.Length)))
            .Append(string.Join(' ', messages)[..LongestMessage]);

    /// <summary>What people do write: some of the corpus.</summary>
    public static IEnumerable<string> Ordinary() => messages.Where((_, at) => at % 40 == 0);

    /// <summary>How long a text takes to be understood: the quickest of several tries, since what else the machine does is not its fault.</summary>
    public static TimeSpan Best(string text) =>
        Enumerable
            .Range(0, 5)
            .Min(_ =>
            {
                var began = Stopwatch.GetTimestamp();
                Understand.Message(text, Listening.Fresh);
                return Stopwatch.GetElapsedTime(began);
            });

    /// <summary>The same ones each time.</summary>
    public static IEnumerable<string> FiveThousand()
    {
        var random = new Random(7);
        for (var round = 0; round < 5_000; round++)
        {
            yield return (round % 3) switch
            {
                0 => Pieces(random),
                1 => Mutated(random),
                _ => Cut(random),
            };
        }
    }

    private static string Pieces(Random random) =>
        string.Join(
            random.Next(2) == 0 ? " " : "",
            Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)])
        );

    // Letters dropped, doubled, swapped with others, or shouted.
    private static string Mutated(Random random)
    {
        var text = Any(random);
        for (var slips = random.Next(1, 8); slips > 0 && text.Length > 1; slips--)
        {
            var at = random.Next(text.Length - 1);
            text = random.Next(4) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, text[at].ToString()),
                2 => text.Insert(at, pieces[random.Next(pieces.Length)]),
                _ => text[..at] + text[at..].ToUpperInvariant(),
            };
        }

        return text;
    }

    // One message runs into another, as when two are pasted.
    private static string Cut(Random random)
    {
        var (one, other) = (Any(random), Any(random));
        return one[..random.Next(one.Length + 1)] + other[random.Next(other.Length + 1)..];
    }

    private static string Any(Random random) => messages[random.Next(messages.Count)];
}
