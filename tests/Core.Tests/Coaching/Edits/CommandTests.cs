using Etiquette.Core.Coaching.Edits;
using Etiquette.Core.Tests.Conversations;

namespace Etiquette.Core.Tests.Coaching.Edits;

/// <summary>What is asked of a text that stands is done, or it is said that it cannot be.</summary>
public sealed class CommandTests
{
    private static readonly string[] Drafted =
    [
        "help me write to Ana Silva, we met at the kite fair in Porto in June, her talk about winches on old ships stayed with me, I work in Goole at the port",
        "skip",
        "nothing to ask",
    ];

    [Theory]
    [InlineData("it was May, not June", "in May")]
    [InlineData("no, it was the Lisbon fair not Porto", "in Lisbon")]
    [InlineData("wait, that's wrong, I work in Hull not Goole", "work in Hull")]
    [InlineData("swap winches for pulleys", "pulleys on old ships")]
    [InlineData("replace fair with festival", "kite festival")]
    [InlineData("use Hi instead of Hello", "Hi Ana")]
    [InlineData("less formal please", "Hi Ana")]
    [InlineData("a bit more casual", "Hi Ana")]
    [InlineData("I also row for the lifeboat", "lifeboat")]
    [InlineData("retired rigger, two boats", "rigger")]
    [InlineData("start over", "how did you come across each other")]
    public void Is_done(string wish, string says) =>
        Assert.Contains(says, Talking.Answer([.. Drafted, wish]), StringComparison.Ordinal);

    [Fact]
    public void Two_wishes_in_one_message_are_two() =>
        Assert.Contains(
            "I splice rope and sail",
            Talking.Answer([.. Drafted, "I have premium", "add that I splice rope and mention that I sail"]),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("don't mention the port", "port.")]
    [InlineData("leave out Goole", "Goole")]
    [InlineData("actually we never met, I saw her on stage", "We met")]
    [InlineData("leave out the bit about the fair", "fair")]
    public void Is_gone(string wish, string word)
    {
        var said = Talking.Answer([.. Drafted, wish]);

        Assert.Contains("winches", said, StringComparison.Ordinal);
        Assert.DoesNotContain(word, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in polish please", "only draft in English")]
    [InlineData("can you translate it into french", "only draft in English")]
    [InlineData("with a smiley", "no smileys")]
    [InlineData("make it funnier", "A joke of mine")]
    [InlineData("change tulips to roses", "I do not find")]
    [InlineData("leave out the tulips", "says nothing of")]
    [InlineData("add that we met in Leeds", "Was it both?")]
    public void Is_refused_in_words(string wish, string says) =>
        Assert.Contains(says, Talking.Answer([.. Drafted, wish]), StringComparison.Ordinal);

    [Theory]
    [InlineData("should I send it on Saturday?", "Soon after you have met")]
    [InlineData("how many characters is it?", "characters, and 200 fit")]
    [InlineData("do i need a paid account for this?", "a free account can send it")]
    [InlineData("just the text please", "That is your note by itself")]
    [InlineData("is it too pushy?", "Ana")]
    [InlineData("I have premium", "up to 300 characters")]
    public void A_question_is_answered_and_the_note_stays(string asked, string says)
    {
        Assert.Contains(says, Talking.Answer([.. Drafted, asked]), StringComparison.Ordinal);
        Assert.Contains("winches", Talking.Answer([.. Drafted, asked, "warmer"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("less formal pls")]
    [InlineData("not so stiff")]
    [InlineData("a bit more casual please")]
    public void Before_there_is_a_text_an_edit_is_no_answer(string wish) =>
        Assert.Contains(
            "no text to change yet",
            Talking.Answer("help me write to Ana Silva", wish),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("now one for her colleague Duarte Lima")]
    [InlineData("the same for Duarte Lima")]
    public void A_second_person_gets_a_note_of_their_own(string wish)
    {
        var said = Talking.Answer([.. Drafted, wish]);

        Assert.Contains("Duarte", said, StringComparison.Ordinal);
        Assert.DoesNotContain("winches", said, StringComparison.Ordinal);
        Assert.DoesNotContain("knows you", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dear Ana, your talk on winches made my week, thank you.")]
    [InlineData("drop the second sentence")]
    [InlineData("she was very kind")]
    public void A_text_is_no_wish_for_other_words(string text) =>
        Assert.False(Command.In(text) is Command.Replace or Command.LeaveOut or Command.NeverMet);
}
