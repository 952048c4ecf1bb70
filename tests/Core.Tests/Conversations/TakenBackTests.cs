using Etiquette.Core.Conversations;

namespace Etiquette.Core.Tests.Conversations;

/// <summary>"Undo" takes back a step and never the whole note; a thank-you with a wish is a wish.</summary>
public sealed class TakenBackTests
{
    private const string Shown =
        "My note: 'Hello Mrs Tan, your talk on audit in Leeds was clear and I use the list. Ruth, accountant in York'";

    [Theory]
    [InlineData("undo")]
    [InlineData("ok undo please")]
    [InlineData("wait, revert that")]
    public void A_note_is_kept(string text)
    {
        Assert.NotNull(Talking.Say("help me write to Ola Berg", text).Next.Conversations["dm"].Writing);
        Assert.NotNull(Talking.Say(Shown, "shorter", text).Next.Conversations["dm"].Writing);
    }

    [Fact]
    public void Never_mind_still_drops_it() =>
        Assert.False(
            Talking
                .Say("help me write to Ola Berg", "never mind")
                .Next.Conversations.TryGetValue("dm", out var left) && left.Writing is not null
        );

    [Theory]
    [InlineData("great thanks, shorten to 150 chars")]
    [InlineData("sounds fine?")]
    public void It_is_done_at_once(string text) =>
        Assert.Contains(Talking.Say(Shown, text).Replies, reply => reply is Reply.Review);
}
