using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Tests.Conversations;

/// <summary>What people ask back, of the verdict or of the question that is open, and what they tell beside it.</summary>
public sealed class QuestionsBackTests
{
    private static string AfterAStranger(string text) =>
        Assert
            .IsType<Reply.Say>(Assert.Single(Talking.Say("Omar Said? Never met him, no note.", text).Replies))
            .Text;

    private static ShouldIAccept CaseAfter(params ReadOnlySpan<string> said) =>
        Talking.Say(said).Next.Conversations[Talking.Place].Accepting!;

    [Theory]
    [InlineData("how sure are you?", "sure, from what you told me")]
    [InlineData("are you absolutely certain", "sure, from what you told me")]
    [InlineData("what would make you change your mind?", "If you had worked together")]
    [InlineData("what can he see if I do accept?", "your e-mail address")]
    [InlineData("can he see my contacts then", "your e-mail address")]
    [InlineData("will he know I ignored him?", "LinkedIn does not tell them")]
    [InlineData("does he get told", "LinkedIn does not tell them")]
    [InlineData("could I follow him instead", "Following needs no answer")]
    [InlineData("do I have to?", "Nobody owes a connection")]
    [InlineData("is that risky?", "safe")]
    [InlineData("is it safe?", "Leaving it is safe")]
    [InlineData("can he see my phone number", "your e-mail address")]
    [InlineData("what would he see of mine?", "your e-mail address")]
    [InlineData("how do I tell him no nicely", "I would rather not connect here")]
    [InlineData("what would you write back", "I like to know")]
    [InlineData("what would you do", "In your place I would leave it unanswered")]
    [InlineData("so should I accept him or not?", "In your place I would leave it unanswered")]
    [InlineData("isn't that a bit harsh?", "polite enough")]
    [InlineData("hmm feels rude", "polite enough")]
    [InlineData("ping me about this next week", "no reminders")]
    [InlineData("are you kidding", "yours to decide")]
    [InlineData("I disagree", "yours to decide")]
    [InlineData("hello?", "I am here")]
    [InlineData("lol ok", "That is how it looks")]
    [InlineData("purple monkey dishwasher", "my answer stands")]
    public void A_question_about_the_verdict_is_answered_from_it(string text, string answer) =>
        Assert.Contains(answer, AfterAStranger(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("so what do I write back", "Omar Said, thank you for your invitation. I like to know")]
    [InlineData("write me a nice reply", "Omar Said, thank you for your invitation. I like to know")]
    [InlineData("can you write something to thank him", "Omar Said, thank you for the invitation. What made")]
    [InlineData(
        "can you draft a polite no",
        "Omar Said, thank you for your invitation. I would rather not connect here"
    )]
    [InlineData(
        "write him something friendly to ask who he is",
        "Omar Said, thank you for your invitation. I like"
    )]
    [InlineData("make it shorter", "Omar Said, thank you. What made you write")]
    [InlineData("can you write the reply in German", "I write in English for now")]
    public void A_text_that_is_wanted_is_for_the_one_we_spoke_of(string text, string written) =>
        Assert.Contains(written, AfterAStranger(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("really? are you sure")]
    [InlineData("is it safe?")]
    [InlineData("that is nonsense")]
    [InlineData("write me a reply")]
    public void A_warning_stands_whatever_is_asked_of_it(string text)
    {
        var turn = Talking.Say(
            "Lena Fuchs says I won a prize and asks for a fee of 40 pounds, never heard of her.",
            text
        );

        Assert.IsType<Reply.Say>(Assert.Single(turn.Replies));
        Assert.Equal("Lena Fuchs", turn.Next.Conversations[Talking.Place].Accepting!.Invitation.From);
    }

    [Theory]
    [InlineData("we met at Web Summit")]
    [InlineData("no we've never spoken")]
    [InlineData("actually I see him every two weeks")]
    [InlineData("I told him no")]
    [InlineData("I know him from choir, is it safe?")]
    [InlineData("he just sent a message asking for money")]
    public void What_brings_in_nobody_new_is_about_the_same_one(string text)
    {
        var judged = CaseAfter("Omar Said? Never met him, no note.", text);

        Assert.Equal((1, "Omar Said"), (judged.Case, judged.Invitation.From));
    }

    [Theory]
    [InlineData("and the other one, a woman, she's a student at my old university?")]
    [InlineData("got another one, no name shown, just LinkedIn member")]
    [InlineData("there's also one from a woman at Siemens I've never met")]
    [InlineData("the second request is from a student, no note")]
    public void Another_request_takes_nothing_from_the_last(string text) =>
        Assert.Equal(2, CaseAfter("Raj Patel? I worked with him at Shell.", text).Case);

    [Theory]
    [InlineData("ok ignored. next one please")]
    [InlineData("done. who's next")]
    public void The_next_one_is_asked_for(string text) =>
        Assert.Equal(
            Words.WhoAsked,
            Assert.Single(Talking.Say("Omar Said? Never met him, no note.", text).Replies)
        );

    [Theory]
    [InlineData("why do you ask?")]
    [InlineData("why do you need to know that")]
    [InlineData("what are the options?")]
    [InlineData("what do you mean?")]
    [InlineData("what do you think?")]
    [InlineData("what should I say to him")]
    [InlineData("who is Ken Abe?")]
    public void Our_question_stays_open_when_something_is_asked_back(string text)
    {
        var turn = Talking.Say("Should I accept Ken Abe?", text);

        Assert.Equal("knows_requester", Assert.IsType<Reply.Ask>(turn.Replies[^1]).Question);
        Assert.DoesNotContain("did not catch", turn.Replies[0].ToString(), StringComparison.Ordinal);
        Assert.Equal(0, turn.Next.Conversations[Talking.Place].Accepting!.Misses);
    }

    [Theory]
    [InlineData("just tell me yes or no")]
    [InlineData("Why don't you tell me")]
    [InlineData("this is ridiculous, stop asking")]
    [InlineData("you stupid bot")]
    public void Who_has_had_enough_of_questions_gets_the_verdict_as_it_stands(string text) =>
        Assert.IsType<Reply.Decide>(Talking.Say("Should I accept Ken Abe?", text).Replies[^1]);

    [Fact]
    public void Nobody_is_hurried() =>
        Assert.Equal(
            "knows_requester",
            CaseAfter("Should I accept Ken Abe?", "Sorry can't answer now, later").Open
        );

    [Theory]
    [InlineData("skip")]
    [InlineData("skip this question")]
    public void Skipping_skips_the_question_and_keeps_the_request(string text) =>
        Assert.Equal(["knows_requester"], CaseAfter("Should I accept Ken Abe?", text).Answered);

    [Theory]
    [InlineData("no")]
    [InlineData("nope, nothing")]
    [InlineData("nothing special")]
    [InlineData("no nothing to do with work")]
    [InlineData("not really, no")]
    public void A_no_answers_what_was_asked_and_tells_nothing_of_a_note(string text)
    {
        var told = CaseAfter("I teach at a school. Mira Lund, I have met her.", text).Invitation;

        Assert.Equal((Relation.None, null), (told.Relation, told.Note));
    }

    [Theory]
    [InlineData("no, she is my client")]
    [InlineData("wrong, she is a supplier of ours")]
    public void A_correction_takes_along_what_it_contradicts(string text)
    {
        var told = CaseAfter(
            "Ann Reed wants to sell me software, never met, wants a demo call",
            text
        ).Invitation;

        Assert.Equal((Knows.Yes, null), (told.Knows, told.Note));
    }

    [Fact]
    public void At_most_three_questions_are_put_whatever_is_told_instead()
    {
        var person = Talking.Say("Should I accept Ken Abe?").Next;
        HashSet<string> put = [];
        foreach (
            var more in (string[])
                ["he likes birds", "he has a dog", "he lives in Ghent", "he is tall", "he sings"]
        )
        {
            put.Add(person.Conversations[Talking.Place].Accepting!.Open ?? "none");
            person = Talking.On(person, more).Next;
        }

        Assert.InRange(put.Count(question => question != "none"), 1, Inquiry.AtMost);
    }
}
