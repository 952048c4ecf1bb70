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
    [InlineData("I sell pumps. want to connect w Una Kell, she buys for Hull council. write it but no pitch")]
    [InlineData("head chef at the Crown, note please. pastry cook, six years, applied by post on friday")]
    [InlineData("to Rui Lopes, i want tell him his bakery is great. i'm a waiter")]
    [InlineData(
        "I sit on the council. write to an applicant whose licence i decide on in June, to cheer her up"
    )]
    [InlineData("should I add a note at all or simply press connect? he's my uncle")]
    public void Whoever_would_like_to_connect_was_not_asked(string text) =>
        Assert.Equal(Intent.DraftNote, Talking.Say(text).Intent);

    [Theory]
    [InlineData("Una Kell sent me a note, please tell me if I should accept. she sells pumps")]
    [InlineData("Rui Lopes wants to connect, he wrote a note about his bakery. accept?")]
    public void Whoever_was_asked_is_answered(string text) =>
        Assert.Equal(Intent.AcceptQuestion, Talking.Say(text).Intent);

    [Theory]
    [InlineData("note for the owner of a garage in Leeds asking for an apprenticeship. im 16")]
    [InlineData("write to the head of Kew, I'm looking for a summer job")]
    public void Who_looks_for_work_chooses_nobody(string text) =>
        Assert.DoesNotContain("you decide about them", Talking.Answer(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("note to a candidate asking for the warehouse job, I interview her on friday", "check with")]
    [InlineData("write a refusal to Mr Penn, he bids in our live tender", "A kind no")]
    public void Who_decides_is_still_told(string text, string answer) =>
        Assert.Contains(answer, Talking.Answer(text), StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "write to Jo Lind who solved my problem on the Linux forum with the printer. me: retired printer Ed"
    )]
    [InlineData(
        "To: Ida Berg. Me: trainee vet. Why: she spoke at our open day and I liked the part about goats"
    )]
    public void What_stayed_with_them_is_not_asked_again(string text) =>
        Assert.DoesNotContain("which one thing", Talking.Answer(text), StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "no questions please. To: Nia Roe, from: Gus (thatcher). Reason: she solved my query about reed grants at the council"
    )]
    [InlineData(
        "write to Lea Holm, her talk on bus lanes for towns was great. I drive the 9 in Hull, I don't want any coaching"
    )]
    public void Who_wants_no_questions_gets_a_text(string text) =>
        Assert.Contains(Talking.Say(text).Replies, reply => reply is Reply.Draft);

    [Theory]
    [InlineData("need 20 versions of an invite so that it can go to everybody")]
    [InlineData("write a line so I can connect with 60 landlords")]
    [InlineData("need a note that we can send to all head chefs in Kent")]
    public void Many_at_once_are_refused_however_it_is_said(string text) =>
        Assert.Contains("One text for many people", Talking.Answer(text), StringComparison.Ordinal);
}
