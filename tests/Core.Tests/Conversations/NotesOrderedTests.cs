using Etiquette.Core.Conversations;
using Etiquette.Core.Language;

namespace Etiquette.Core.Tests.Conversations;

/// <summary>A note that is ordered with something else beside it, and a text that is shown with a word before it.</summary>
public sealed class NotesOrderedTests
{
    [Fact]
    public void How_long_it_may_be_does_not_make_us_forget_the_note()
    {
        var turn = Talking.Say("note under 300 characters to Gus Hall, we sang in the same choir in Leith");

        Assert.Equal(Intent.DraftNote, turn.Intent);
        Assert.Equal(300, turn.Next.Notes.Limit);
        Assert.Contains(turn.Replies, reply => reply is Reply.Ask or Reply.Draft);
    }

    [Theory]
    [InlineData("is it odd to add my daughter's violin teacher on linkedin?", "You may")]
    [InlineData("write a note to my daughter's violin teacher Ann Cole", null)]
    [InlineData("my dentist is on here, is it weird to invite him?", "you are in their care")]
    public void Whether_to_ask_at_all_is_answered(string text, string? answer)
    {
        var said = Talking.Answer(text);
        Assert.Equal(answer is not null, said.Contains(answer ?? "You may", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "could you check: Dear Mr Bose, you said 'heat the room, not the sky' in Whitby. I fit stoves. Una"
    )]
    [InlineData(
        "Hi Ted it's Moira from the bowls club, I do the accounts. Add me for the photos. is this ok"
    )]
    public void The_text_is_the_note_and_not_what_it_quotes_or_what_is_asked_of_us(string text)
    {
        var review = Assert.IsType<Reply.Review>(Assert.Single(Talking.Say(text).Replies));

        Assert.DoesNotContain("check:", review.Note.Note, StringComparison.Ordinal);
        Assert.DoesNotContain("is this ok", review.Note.Note, StringComparison.Ordinal);
        Assert.True(review.Note.Note.Length > 60, review.Note.Note);
    }

    [Theory]
    [InlineData("need 20 versions of an invite so that it can go to everybody")]
    [InlineData("write a line so I can connect with 60 landlords")]
    [InlineData("need a note that we can send to all head chefs in Kent")]
    public void Many_at_once_are_refused_however_it_is_said(string text) =>
        Assert.Contains("One text for many people", Talking.Answer(text), StringComparison.Ordinal);
}
