using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Tests.Conversations;

/// <summary>What is typed into the same chat once a verdict was given: more about this request, another one, or neither.</summary>
public sealed class AfterTheVerdictTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private static readonly Person judged = Hear(
        Person.New,
        "Should I accept Tom Hill? I worked with him for years."
    ).Next;

    private static PersonTurn Hear(Person person, string text) =>
        person.Hear(new Heard.Said(text), "dm", Team.None, Monday);

    private static int CaseAfter(string text) => Hear(judged, text).Next.Conversations["dm"].Accepting!.Case;

    [Theory]
    [InlineData("Should I accept my dentist?")]
    [InlineData("One of the bidders for our cleaning contract, scoring is tomorrow.")]
    [InlineData("A recruiter I have never heard of, no company named.")]
    [InlineData("Somebody I don't know says I won a prize and asks for a fee of 40 pounds. Accept?")]
    [InlineData("got one from a teacher at my daughter's school, no note")]
    [InlineData("And what about his wife? Never met her.")]
    [InlineData("Priya Shah, same team as me")]
    public void Another_request_is_judged_by_itself(string text) => Assert.Equal(2, CaseAfter(text));

    [Theory]
    [InlineData("he works for a competitor now")]
    [InlineData("actually he's a recruiter")]
    [InlineData("there was no note")]
    [InlineData("he wants me to open a link")]
    [InlineData("sorry, it was his brother I worked with, him I never met")]
    [InlineData("what if he were a client?")]
    public void More_about_the_same_one_stays_with_that_one(string text) => Assert.Equal(1, CaseAfter(text));

    [Theory]
    [InlineData("done")]
    [InlineData("I ignored him")]
    [InlineData("I'd rather not")]
    [InlineData("that feels a bit rude")]
    [InlineData("what do I do now?")]
    [InlineData("hmm")]
    public void What_is_said_of_the_verdict_is_answered_and_changes_nothing(string text)
    {
        var turn = Hear(judged, text);

        Assert.IsType<Reply.Say>(Assert.Single(turn.Replies));
        Assert.Equal(judged.Conversations["dm"].Accepting, turn.Next.Conversations["dm"].Accepting);
    }

    [Fact]
    public void What_was_accepted_is_kept_in_mind()
    {
        var turn = Hear(judged, "ok, accepted. What now?");

        Assert.IsType<Reply.Say>(Assert.Single(turn.Replies));
        Assert.Equal(Done.Accepted, turn.Next.Conversations["dm"].Accepting?.Invitation.Done);
    }

    [Theory]
    [InlineData("\U0001F44D")]
    [InlineData("?!")]
    public void A_message_without_a_word_is_answered_too(string text) =>
        Assert.NotEmpty(Hear(judged, text).Replies);

    [Theory]
    [InlineData("yes")]
    [InlineData("hmm")]
    public void A_nod_to_nothing_is_no_request(string text) =>
        Assert.Equal(Words.Welcome, Assert.Single(Hear(Person.New, text).Replies));

    [Theory]
    [InlineData("but he has 40 mutual connections with me")]
    [InlineData("we share lots of contacts")]
    [InlineData("loads of connections with me, like 60")]
    public void Mutual_connections_take_nothing_from_a_report(string text)
    {
        var told = Hear(
            Person.New,
            "Should I accept a stranger who says I can earn 300 a day liking videos?"
        );
        var verdict = Assert.IsType<Reply.Decide>(Assert.Single(Hear(told.Next, text).Replies)).Verdict;

        Assert.Equal(Etiquette.Core.Accepting.Decision.Report, verdict.Decision);
    }
}
