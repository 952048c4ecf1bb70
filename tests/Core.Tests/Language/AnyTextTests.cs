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
    public void No_message_takes_the_square_of_its_length()
    {
        IEnumerable<string> texts = [.. AnyTexts.Floods(), .. AnyTexts.Ordinary()];

        Assert.All(
            texts,
            text =>
            {
                var best = AnyTexts.Best(text);
                Assert.True(best < tooLong, $"{best} for {text[..Math.Min(60, text.Length)]}");
            }
        );
    }

    private static Understanding Hear(string text) => Understand.Message(text, Listening.Fresh);
}
