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
    [InlineData("<at>Etiquette</at> should I accept <at>Dana Reyes</at>?", "should I accept Dana Reyes?")]
    [InlineData("<at>Etiquette</at>\nFirst line\n\nSecond  line", "First line\n\nSecond line")]
    public void The_bots_own_mentions_go_and_other_peoples_become_their_names(string text, string left) =>
        Assert.Equal(left, Mention.RemoveOf("28:bot", text, [Bot, Dana]));

    [Fact]
    public void A_bot_that_does_not_know_its_own_id_reads_its_name_as_a_word() =>
        Assert.Equal("Etiquette hello", Mention.RemoveOf(null, "<at>Etiquette</at> hello", [Bot]));
}
