using Etiquette.Adapters.Teams;

namespace Etiquette.Adapters.Tests.Teams;

public sealed class MentionTests
{
    private static readonly Mention Bot = new("28:bot", "<at>Etiquette</at>");
    private static readonly Mention Dana = new("29:dana", "<at>Dana Reyes</at>");

    [Theory]
    [InlineData("<at>Etiquette</at> hello", "hello")]
    [InlineData("hello <at>Etiquette</at>", "hello")]
    [InlineData("should <at>Etiquette</at> I accept?", "should I accept?")]
    [InlineData("<at>Etiquette</at>&nbsp;hello", "&nbsp;hello")]
    [InlineData("<at>Etiquette</at>\u00a0 hello", "hello")]
    [InlineData("<at>Etiquette</at> <at>Etiquette</at> hello", "hello")]
    [InlineData("<at>Etiquette</at>", "")]
    [InlineData("<at>etiquette</at> hello", "<at>etiquette</at> hello")]
    [InlineData(
        "<at>Etiquette</at> should I accept <at>Dana Reyes</at>?",
        "should I accept <at>Dana Reyes</at>?"
    )]
    [InlineData("<at>Etiquette</at>\nFirst line\n\nSecond  line", "First line\n\nSecond line")]
    public void Only_the_mentions_of_the_bot_are_taken_out(string text, string left) =>
        Assert.Equal(left, Mention.RemoveOf("28:bot", text, [Bot, Dana]));

    [Fact]
    public void A_bot_that_does_not_know_its_own_id_takes_nothing_out() =>
        Assert.Equal("<at>Etiquette</at> hello", Mention.RemoveOf(null, "<at>Etiquette</at> hello", [Bot]));
}
