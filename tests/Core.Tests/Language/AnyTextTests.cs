using System.Diagnostics;
using Etiquette.Core.Language;

namespace Etiquette.Core.Tests.Language;

/// <summary>Whatever arrives is understood somehow: without an exception, in no time, and twice in the same way.</summary>
public sealed class AnyTextTests
{
    // Beside other tests only what grows with the square of the length shows; how long a message takes is
    // measured in tests/Benchmarks.
    private static readonly TimeSpan tooLong = TimeSpan.FromMilliseconds(600);

    [Fact]
    public void Five_thousand_odd_texts_are_understood_twice_in_the_same_way()
    {
        foreach (var text in AnyTexts.FiveThousand())
        {
            var (first, second) = (Hear(text), Hear(text));

            Assert.Equal(first.Intent, second.Intent);
            Assert.Equal(first.Facts, second.Facts);
            Assert.Equal(first.People, second.People);
            Assert.Equal(first.FollowUp, second.FollowUp);
        }
    }

    [Fact]
    public void No_flood_takes_the_square_of_its_length() =>
        Assert.All(
            AnyTexts.Floods(),
            text => Assert.True(Best(text) < tooLong, $"{Best(text)} for {text[..Math.Min(60, text.Length)]}")
        );

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

    private static Understanding Hear(string text) => Understand.Message(text, Listening.Fresh);
}
