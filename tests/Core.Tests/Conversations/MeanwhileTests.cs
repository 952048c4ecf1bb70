using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Tests.Conversations;

/// <summary>What is said beside an open question, or after a verdict, and must not be taken for an answer or lost.</summary>
public sealed class MeanwhileTests
{
    [Theory]
    [InlineData("and the second one, Ada Holm, wants my password", "Ada Holm")]
    [InlineData("ok. The other request is from Ada Holm, she used to manage me", "Ada Holm")]
    [InlineData("the other one is from a man who sells windows", "That one")]
    public void Whoever_comes_second_waits_and_changes_nothing(string text, string who)
    {
        var asked = Talking.Say("Should I accept Kurt Weiss?");
        var turn = Talking.On(asked.Next, text);
        var going = turn.Next.Conversations[Talking.Place];

        Assert.StartsWith(
            $"{who} comes next. First Kurt Weiss",
            Assert.IsType<Reply.Say>(turn.Replies[0]).Text,
            StringComparison.Ordinal
        );
        Assert.Equal(asked.Next.Conversations[Talking.Place].Accepting, going.Accepting);
        Assert.Equal([text], going.Waiting);
    }

    [Theory]
    [InlineData("another colleague of mine knows him")]
    [InlineData("we met on the second day of a fair")]
    [InlineData("the second one")]
    public void What_only_sounds_like_it_brings_nobody(string text) =>
        Assert.Empty(
            Talking.Say("Should I accept Kurt Weiss?", text).Next.Conversations[Talking.Place].Waiting
        );

    [Theory]
    [InlineData("sorry, her name is Rebecca", "Rebecca Hall")]
    [InlineData("wrong, I meant Becky Hull", "Becky Hull")]
    [InlineData("his surname is Hull", "Becky Hull")]
    public void Another_name_keeps_the_request(string text, string name)
    {
        var judged = Talking.Say("Old schoolfriend Becky Hall invited me. Accept?");
        var renamed = Talking.On(judged.Next, text).Next.Conversations[Talking.Place].Accepting!;

        Assert.Equal(name, renamed.Invitation.From);
        Assert.Equal(Tie.Alumni, renamed.Invitation.Tie);
        Assert.Equal(1, renamed.Case);
    }

    [Fact]
    public void Somebody_else_is_another_request() =>
        Assert.Null(
            Talking
                .Say("Old schoolfriend Becky Hall invited me. Accept?", "And what about Otto Klee?")
                .Next.Conversations[Talking.Place]
                .Accepting!.Invitation.Tie
        );

    [Theory]
    [InlineData("I already accepted him")]
    [InlineData("i accepted, silly me")]
    public void Once_it_is_done_we_ask_no_more(string text)
    {
        var turn = Talking.Say("Should I accept Kurt Weiss?", text);

        Assert.Contains(turn.Replies, reply => reply is Reply.Decide);
        Assert.IsType<Reply.Say>(turn.Replies[^1]);
    }

    [Fact]
    public void A_flirt_who_was_accepted_is_removed_again() =>
        Assert.StartsWith(
            "Then remove the connection again",
            Talking.Answer(
                "stranger, note says 'hello beautiful, I would like to know you more'",
                "I already accepted him"
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("why?")]
    [InlineData("Why")]
    public void Asked_why_we_ask_we_say_so(string text) =>
        Assert.StartsWith(
            "Your answer could change mine",
            Talking.Answer("Should I accept Kurt Weiss?", text),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("and if I don't want to?", "Then leave it.")]
    [InlineData("but isn't that a bit unfriendly?", "Then take your time.")]
    public void After_a_verdict_doubts_are_answered(string text, string answer) =>
        Assert.StartsWith(
            answer,
            Talking.Answer("Should I accept my cousin Ina?", text),
            StringComparison.Ordinal
        );

    [Fact]
    public void One_who_waits_is_asked_about_with_what_was_told() =>
        Assert.Contains(
            Talking
                .Say(
                    "should I accept Paul, Mary and Jane? all three are colleagues from my department",
                    "and Jane?"
                )
                .Replies,
            reply => reply is Reply.Decide { Verdict.Decision: Decision.Accept }
        );

    [Theory]
    [InlineData("Soll ich Herrn Vogt annehmen? Wir haben zusammen gearbeitet.", "Hello Herr Vogt, ")]
    [InlineData("Kundin von mir, Frau Berg, will sich vernetzen. Soll ich?", "Hello Frau Berg, ")]
    public void A_title_in_another_language_is_no_first_name(string text, string hello) =>
        Assert.StartsWith(
            hello,
            Talking.Say(text).Replies.OfType<Reply.Decide>().Single().Verdict.Draft?.Text,
            StringComparison.Ordinal
        );
}
