using Etiquette.Core.Tests.Conversations;

namespace Etiquette.Core.Tests.Coaching;

/// <summary>Who was told how the two know each other does not ask who writes.</summary>
public sealed class WhoWritesTests
{
    private const string Asks = "Who are you";

    [Theory]
    [InlineData("write to Ines Roth, I was her apprentice at the glass works")]
    [InlineData("note to Tom Hay, he is on the same parish council as me")]
    [InlineData("help me write to Una Day, she taught me to sail in Oban")]
    [InlineData("write to Rui Costa, I trained under him in the Porto kitchens")]
    public void Is_not_asked_again(string told) =>
        Assert.DoesNotContain(Asks, Talking.Answer(told), StringComparison.Ordinal);

    [Theory]
    [InlineData("write to Ines Roth, I heard her talk on glass in Murano")]
    [InlineData("write to Tom Hay, I read his book on councils")]
    public void Is_asked_where_nothing_tells_it(string told) =>
        Assert.Contains(Asks, Talking.Answer(told), StringComparison.Ordinal);
}
