using Etiquette.Core.Coaching;
using Etiquette.Core.Conversations;
using Etiquette.Core.Tests.Conversations;

namespace Etiquette.Core.Tests.Coaching;

/// <summary>"Shorten this: ...": what is wished beside a text is done, and whoever signed it stays under it.</summary>
public sealed class ShownWithAWishTests
{
    private const string Text =
        "Hi Rosa, we met at the Lyme rope day in March and you told me about tarring. I mend nets. Would love to stay in touch. Elsie";

    [Theory]
    [InlineData("tighten this please: ")]
    [InlineData("can you make my note shorter: ")]
    [InlineData("cut it down to 110 characters: ")]
    public void Shorter_is_shorter_and_keeps_the_name(string wish)
    {
        var note = Shown(wish + Text);

        Assert.True(note.Length < Text.Length, note);
        Assert.EndsWith("Elsie", note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("make this more professional: ", "Dear Rosa,")]
    [InlineData("say it warmer: ", "Hello Rosa,")]
    public void Another_sound_is_given_at_once(string wish, string greeting)
    {
        var note = Shown(wish + Text.Replace("Hi Rosa, we", "Hi Rosa. We", StringComparison.Ordinal));

        Assert.StartsWith(greeting, note, StringComparison.Ordinal);
        Assert.DoesNotContain("Hi Rosa", note, StringComparison.Ordinal);
        Assert.EndsWith("Elsie", note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is this too long: ")]
    [InlineData("is this note formal enough: ")]
    public void A_question_changes_nothing(string question) => Assert.Equal(Text, Shown(question + Text));

    [Fact]
    public void What_goes_after_a_text_was_shown_keeps_the_name() =>
        Assert.EndsWith("Elsie", Talking.Answer($"is this ok: {Text}", "shorter"), StringComparison.Ordinal);

    [Theory]
    [InlineData("is this under 200 characters? ", "yes, within 200")]
    [InlineData("does this fit 90 characters? ", "no, ")]
    [InlineData("please correct the spelling: ", "I mend no grammar")]
    public void What_was_asked_is_answered_beside_the_review(string asked, string answer) =>
        Assert.Contains(answer, Talking.Answer(asked + Text), StringComparison.Ordinal);

    [Fact]
    public void Lines_that_are_quoted_one_by_one_are_one_text() =>
        Assert.Equal(
            "Hi Rosa,\nwe both tar ropes in Lyme.\nElsie",
            Shown("> Hi Rosa,\n> we both tar ropes in Lyme.\n> Elsie\nis that ok?")
        );

    [Fact]
    public void A_note_that_says_it_is_not_so_is_no_good_note() =>
        Assert.Contains(
            "only what is true",
            Talking.Answer("is this ok: Hi Rosa, we met in Lyme (we haven't, but it sounds good). Elsie"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_name_that_was_wrong_is_put_right()
    {
        var said = Talking.Answer(
            "write to Rosa Bell, we met at the rope day in Lyme, I mend nets, her talk about tar stayed with me",
            "just write it",
            "sorry, her name is Rosie Ball"
        );

        Assert.Contains("Hello Rosie,", said, StringComparison.Ordinal);
        Assert.DoesNotContain("name is", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hi Rosa, I know you blocked me but I need to talk to you. Al", Label.Bad)]
    [InlineData("Hi Rosa, following up on my two earlier messages, please answer. Al", Label.Bad)]
    [InlineData("Hi Rosa, here is an opportunity to earn from your sofa, ask me. Al", Label.Bad)]
    [InlineData(
        "Hi Rosa, thanks for the tour of the rope walk on Friday. I sell nets in Poole. Al",
        Label.Good
    )]
    [InlineData("Dear Rosa, I heard you on Radio Solent about tar and storms. I mend nets. Al", Label.Good)]
    [InlineData(
        "Hi Rosa, following our chat about the Poole ropes on Monday, here I am. Al Reed",
        Label.Good
    )]
    public void A_meeting_is_a_reason_and_a_push_is_none(string note, Label label) =>
        Assert.Equal(label, NoteReview.Of(note, new("Rosa")).Label);

    private static string Shown(string text) =>
        Talking.Say(text).Replies.OfType<Reply.Review>().Single().Note.Note;
}
