using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Tests.Conversations;

/// <summary>A list that is sent one by one, while a question about one of them is still open.</summary>
public sealed class OneByOneTests
{
    [Fact]
    public void Somebody_who_is_brought_meanwhile_waits_and_changes_nothing()
    {
        var asked = Hear(Person.New, "Kurt Weiss - no idea").Next;
        var turn = Hear(asked, "Lotte Maes - used to report to me");
        var going = turn.Next.Conversations["dm"];

        Assert.Equal("Kurt Weiss", going.Accepting?.Invitation.From);
        Assert.NotEqual(Tie.Report, going.Accepting?.Invitation.Tie);
        Assert.Equal(asked.Conversations["dm"].Accepting?.Open, going.Accepting?.Open);
        Assert.Equal(["Lotte Maes - used to report to me"], going.Waiting);
        Assert.StartsWith(
            "Lotte Maes comes next",
            Assert.IsType<Reply.Say>(turn.Replies[0]).Text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("and her husband, never met")]
    [InlineData("also her boss who wants to sell me tiles")]
    public void Whoever_belongs_to_them_is_somebody_else(string text)
    {
        var judged = Talking.Say("accept Nell Roy? an old school friend").Next;
        var turn = Talking.On(judged, text);

        Assert.Null(turn.Next.Conversations["dm"].Accepting?.Invitation.From);

        var asked = Hear(Person.New, "Kurt Weiss - no idea").Next;

        Assert.Equal([text], Hear(asked, text).Next.Conversations["dm"].Waiting);
    }

    [Theory]
    [InlineData("and her husband is my cousin")]
    [InlineData("and her boss knows me well")]
    public void What_is_told_of_their_family_is_told_of_them(string text) =>
        Assert.Empty(
            Hear(Hear(Person.New, "Kurt Weiss - no idea").Next, text).Next.Conversations["dm"].Waiting
        );

    [Fact]
    public void Whoever_heads_a_row_has_that_name()
    {
        var turn = Talking.Say(
            "Two people. Alun Moss: ex colleague, fine. Gwen Moss (his wife): sells candles"
        );

        Assert.Equal("Alun Moss", turn.Next.Conversations["dm"].Accepting?.Invitation.From);
        Assert.Equal(
            "Gwen Moss",
            Talking.On(turn.Next, "next").Next.Conversations["dm"].Accepting?.Invitation.From
        );
    }

    [Theory]
    [InlineData("no - never met")]
    [InlineData("Kurt Weiss - never met him")]
    [InlineData("Colleague - at my old firm")]
    public void An_answer_with_a_dash_is_an_answer(string text) =>
        Assert.Empty(
            Hear(Hear(Person.New, "Kurt Weiss - no idea").Next, text).Next.Conversations["dm"].Waiting
        );

    [Theory]
    [InlineData("Warum?")]
    [InlineData("Pourquoi ?")]
    [InlineData("do I have to answer that")]
    public void Asked_why_we_ask_we_say_so_and_keep_the_question(string text)
    {
        var asked = Hear(Person.New, "should I accept Kurt Weiss?").Next;
        var turn = Hear(asked, text);

        Assert.Equal(
            asked.Conversations["dm"].Accepting?.Open,
            turn.Next.Conversations["dm"].Accepting?.Open
        );
        Assert.Equal(0, turn.Next.Conversations["dm"].Accepting?.Misses);
    }

    [Fact]
    public void No_note_answers_nothing_else()
    {
        var asked = Hear(Person.New, "should I accept Kurt Weiss?").Next;

        Assert.Null(Hear(asked, "no note").Next.Conversations["dm"].Accepting?.Invitation.Knows);
    }

    private static PersonTurn Hear(Person person, string text) =>
        person.Hear(new Heard.Said(text), "dm", Team.None, DateTimeOffset.UnixEpoch);
}
