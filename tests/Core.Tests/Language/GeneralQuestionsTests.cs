using Etiquette.Core.Conversations;
using Etiquette.Core.Language;
using Etiquette.Core.Language.Matching;
using Etiquette.Core.Tips;

namespace Etiquette.Core.Tests.Language;

public sealed class GeneralQuestionsTests
{
    [Theory]
    [InlineData("is it rude to ignore people?", "ignoring-is-polite")]
    [InlineData("Would it be impolite to just ignore a LinkedIn invitation?", "ignoring-is-polite")]
    [InlineData("is it okay to ignore requests from people I don't know", "ignoring-is-polite")]
    [InlineData("can they see that I declined?", "ignoring-is-polite")]
    [InlineData("Do I have to accept everyone?", "decline-with-a-policy")]
    [InlineData("how do I nicely turn down an invitation", "decline-with-a-policy")]
    [InlineData("must I accept everybody in my company?", "colleagues-may-skip-the-note")]
    [InlineData("Should I just accept everyone who asks?", "know-your-goal")]
    [InlineData("can I accept people I've never met?", "reply-without-accepting")]
    [InlineData("how many contacts should one have", "quit-the-count")]
    [InlineData("is 300 connections enough?", "quit-the-count")]
    [InlineData("what is our policy on social media?", "do-we-have-a-policy")]
    [InlineData("What can a new contact see of me?", "what-a-contact-can-see")]
    [InlineData("how do I hide my connections?", "hiding-has-limits")]
    [InlineData("what's the difference between follow and connect?", "follow-instead")]
    [InlineData("do notes really help?", "do-notes-help")]
    [InlineData("how many notes can I send a month?", "spend-notes-well")]
    [InlineData("can I take back an old invitation?", "withdraw-the-unanswered")]
    [InlineData("should I endorse people back?", "endorse-what-you-saw")]
    public void A_question_about_manners_at_large_is_answered_by_a_tip(string text, string tip)
    {
        var told = Person.New.Hear(new Heard.Said(text), "dm", Team.None, DateTimeOffset.UnixEpoch);

        Assert.Equal(tip, Understand.Message(text, Listening.Fresh).General);
        Assert.StartsWith(
            TipBook.Ours.Find(tip)!.Title,
            Assert.IsType<Reply.Ask>(Assert.Single(told.Replies)).Text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("is it rude to ignore Ana?")]
    [InlineData("should I accept someone I met once at a fair?")]
    [InlineData("do I have to accept my boss?")]
    [InlineData("Should I accept strangers? One Otto Klee asks, no note.")]
    [InlineData("should I accept this recruiter?")]
    public void A_request_of_somebody_is_judged(string text) =>
        Assert.Null(Understand.Message(text, Listening.Fresh).General);

    [Fact]
    public void Every_heading_names_a_tip()
    {
        const string family = "General.";
        var tips = Phrasebook
            .OfEnglish()
            .Labels.Where(label => label.StartsWith(family, StringComparison.Ordinal))
            .Select(label => label[family.Length..]);

        Assert.NotEmpty(tips);
        Assert.All(tips, tip => Assert.NotNull(TipBook.Ours.Find(tip)));
    }
}
