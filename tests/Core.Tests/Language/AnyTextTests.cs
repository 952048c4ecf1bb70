using System.Diagnostics;
using Etiquette.Core.Language;
using Etiquette.Core.Tests.Language.Corpus;

namespace Etiquette.Core.Tests.Language;

/// <summary>Whatever arrives is understood somehow: without an exception, in no time, and twice in the same way.</summary>
public sealed class AnyTextTests
{
    private const int LongestMessage = 8_000;

    // Without the optimiser, on a busy machine, only what grows with the square of the length shows.
#if DEBUG
    private static readonly TimeSpan longest = TimeSpan.FromMilliseconds(600);
#else
    private static readonly TimeSpan longest = TimeSpan.FromMilliseconds(5);
#endif

    private static readonly string[] pieces =
        "accept|Dana|Reyes|'|\"|«|never|met|her|...|,|.|\n|> |```|😀|\ud83d|é|王|<|&|:|http|500+|I|we|no|{name}|-|(|)|?|Dr.|(ret.)|1.|•|️".Split(
            '|'
        );

    private static readonly IReadOnlyList<string> messages =
    [
        .. CorpusMessage.Read("working").Select(message => message.Heard),
    ];

    [Fact]
    public void Five_thousand_odd_texts_are_understood_twice_in_the_same_way()
    {
        var random = new Random(7);
        for (var round = 0; round < 5_000; round++)
        {
            var text = (round % 3) switch
            {
                0 => Pieces(random),
                1 => Mutated(random),
                _ => Cut(random),
            };
            var (first, second) = (Hear(text), Hear(text));

            Assert.Equal(first.Intent, second.Intent);
            Assert.Equal(first.Facts, second.Facts);
            Assert.Equal(first.People, second.People);
            Assert.Equal(first.FollowUp, second.FollowUp);
        }
    }

    [Fact]
    public void No_message_takes_long()
    {
        List<string> texts = [.. Floods(), .. messages.Where((_, at) => at % 40 == 0)];
        texts.ForEach(text => Hear(text));

        Assert.All(
            texts,
            text => Assert.True(Best(text) < longest, $"{Best(text)} for {text[..Math.Min(60, text.Length)]}")
        );
    }

    // What a person could paste, or somebody who means ill: 8,000 characters of one thing.
    private static IEnumerable<string> Floods() =>
        (
            (string[])
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
                ]
        )
            .Select(piece => string.Concat(Enumerable.Repeat(piece, LongestMessage / piece.Length)))
            .Append(string.Join(' ', messages)[..LongestMessage]);

    // The quickest of several: what else the machine does is not the text's fault.
    private static TimeSpan Best(string text) =>
        Enumerable
            .Range(0, 5)
            .Min(_ =>
            {
                var began = Stopwatch.GetTimestamp();
                Hear(text);
                return Stopwatch.GetElapsedTime(began);
            });

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

    private static Understanding Hear(string text) => Understand.Message(text, Listening.Fresh);
}
