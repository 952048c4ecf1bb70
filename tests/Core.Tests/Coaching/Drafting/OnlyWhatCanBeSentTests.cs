using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Drafting;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Tests.Coaching.Drafting;

/// <summary>What users say is sorted by what it is; what makes no sentence to the recipient is left out.</summary>
public sealed class OnlyWhatCanBeSentTests
{
    [Theory]
    [InlineData("can u write a linkedin message to my former landlady Dana Reyes")]
    [InlineData("could you put together a couple of lines for Dana Reyes")]
    [InlineData("Would you mind helping me with a note to Dana Reyes?")]
    [InlineData("any ideas how to start with Dana Reyes?")]
    [InlineData("I'm trying to word an intro to Dana Reyes")]
    [InlineData("any tips on approaching Dana Reyes")]
    [InlineData("Say hello to Dana Reyes")]
    [InlineData("knock me up a friendly invite for Dana Reyes, please")]
    [InlineData("stuck with my message to Dana Reyes")]
    [InlineData("yo can u draft smth for Dana Reyes")]
    [InlineData("hiya, could you help w a msg to Dana Reyes")]
    public void An_order_to_us_is_no_sentence_of_the_note(string order) =>
        Assert.Empty(ToDana.LearnFromRequest(order).Told);

    [Theory]
    [InlineData("could you help me thank Dana Reyes? She mended my bike", "You mended my bike.")]
    [InlineData(
        "can you message the speaker from yesterdays museum day, Dana Reyes",
        "I know of you from yesterday's museum day."
    )]
    [InlineData("note to Dana Reyes - worked with her at Acme", "I worked with you at Acme.")]
    [InlineData("I met a kind printer on the train to hull, Dana Reyes", "We met on the train to Hull.")]
    public void What_else_the_first_message_says_is_kept(string request, string sentence) =>
        Assert.Contains(sentence, Sentences(ToDana.LearnFromRequest(request)), StringComparison.Ordinal);

    [Theory]
    [InlineData("no idea who she is", Topic.Meeting)]
    [InlineData("never met", Topic.Meeting)]
    [InlineData("nope, not really", Topic.Thing)]
    [InlineData("I haven't met her", Topic.Meeting)]
    [InlineData("can't think of anything", Topic.Gain)]
    [InlineData("my friend", Topic.Meeting)]
    [InlineData("she's head of buying at a hospital", Topic.Thing)]
    [InlineData("she has retired", Topic.Thing)]
    [InlineData("07700 900123", Topic.Thing)]
    [InlineData("professional wording", Topic.Thing)]
    [InlineData("My flatmate in Ghent in 2012", Topic.Thing)]
    [InlineData("its called Plotline", Topic.Thing)]
    [InlineData("i'm not telling you why", Topic.Meeting)]
    [InlineData("from Amazon", Topic.Meeting)]
    [InlineData("surprise me", Topic.Thing)]
    public void What_is_no_sentence_to_them_is_left_out(string answer, Topic asked) =>
        Assert.Equal("", Sentences(ToDana.Learn(answer, asked)));

    [Theory]
    [InlineData(
        "the chapter where she burns the bread",
        Topic.Gain,
        "The chapter where you burn the bread stayed with me."
    )]
    [InlineData("second-year geology at Leeds", Topic.Ask, "I am a second-year geology student at Leeds.")]
    [InlineData("backend dev, 7 yrs of Rust", Topic.Sender, "I am a backend developer with 7 years of Rust.")]
    [InlineData("12 yrs in tax", Topic.Sender, "I have 12 years in tax behind me.")]
    [InlineData(
        "if she could tell me who tunes the organ",
        Topic.Ask,
        "Could you tell me who tunes the organ?"
    )]
    [InlineData("choir mates, I'm Mark", Topic.Meeting, "We know each other from the choir. I'm Mark.")]
    [InlineData("swim together every tuesday", Topic.Meeting, "We swim together every Tuesday.")]
    [InlineData(
        "half an hours chat after the panel",
        Topic.Thing,
        "We had half an hour's chat after the panel."
    )]
    [InlineData("could send her our sorting data", Topic.Thing, "I could send you our sorting data.")]
    [InlineData("i'm an ux writer", Topic.Sender, "I'm a UX writer.")]
    public void An_answer_is_taken_for_what_it_is(string answer, Topic asked, string sentence) =>
        Assert.Equal(sentence, Sentences(ToDana.Learn(answer, asked)));

    [Theory]
    [InlineData("To: Fatma Aydin, host of the craft fair in Rabat. Me: illustrator. Why: want to exhibit")]
    [InlineData("Name: Fatma Aydin\nMe: illustrator\nAsk: want to exhibit there next year")]
    [InlineData("Recipient: Fatma Aydin / Met: craft fair / Why: want to compare notes")]
    public void A_request_that_is_filled_in_like_a_form_is_read_by_its_fields(string form)
    {
        Assert.True(Brief.IsForANote(form));
        var material = Material.Empty.LearnFromRequest(form);

        Assert.Equal("Fatma Aydin", material.To);
        Assert.Equal(form.Contains("Me:", StringComparison.Ordinal), material.Has(Topic.Sender));
        Assert.True(material.Has(Topic.Ask));
    }

    [Theory]
    [InlineData("From: LinkedIn <a@linkedin.com>\nTo: me\nSubject: Dana wants to connect")]
    [InlineData("Name: Dana Reyes\nNote: none\nMutuals: 3")]
    [InlineData("should I accept Dana? Note: hi, let us connect")]
    public void A_request_that_came_in_is_no_form_for_a_note(string text) =>
        Assert.False(Brief.IsForANote(text));

    [Fact]
    public void Who_says_just_write_it_with_nothing_told_is_asked_for_one_thing_and_gets_no_empty_draft()
    {
        var turn = Hear(Hear(Person.New, "help me write to Dana Reyes").Next, "just write it already");

        var ask = Assert.IsType<Reply.Ask>(Assert.Single(turn.Replies));
        Assert.Contains("nothing to write with yet", ask.Text, StringComparison.Ordinal);
        Assert.IsType<Reply.Say>(Assert.Single(Hear(turn.Next, "just write it").Replies));
    }

    [Fact]
    public void Who_says_just_write_it_with_a_reason_told_gets_the_draft()
    {
        var told = Hear(Person.New, "write to Dana Reyes, I heard her talk on corrosion in Lyon").Next;

        Assert.IsType<Reply.Draft>(Hear(told, "no more questions").Replies[^1]);
    }

    [Fact]
    public void Who_writes_is_not_whom_the_note_is_for()
    {
        var asked = Hear(Person.New, "help me write to Dana Reyes").Next;

        Assert.Null(Hear(asked, "I'm Joe Hartley, we met in Brno").Entity);
    }

    [Fact]
    public void Room_that_a_long_sentence_left_is_given_to_a_short_one()
    {
        var material = ToDana
            .Learn("we met at the archive day in Ghent last spring", Topic.Meeting)
            .Learn(
                "her long and patient story about the parish maps and the rice paste that holds them",
                Topic.Thing
            )
            .Learn("I look after the parish maps at the county record office, with two others", Topic.Sender)
            .Learn("I could send her our photos", Topic.Gain);

        var (note, dropped) = Composer.Write(material, Tone.Formal, NoteLimit.Free);

        Assert.Contains("our photos", note.Text, StringComparison.Ordinal);
        Assert.NotEmpty(dropped);
    }

    private static Material ToDana => Material.Empty with { To = "Dana Reyes" };

    private static string Sentences(Material material) =>
        string.Join(' ', material.Told.Select(told => Composer.Sentence(told, material)));

    private static PersonTurn Hear(Person person, string text) =>
        person.Hear(new Heard.Said(text), "c", Team.None, new(2026, 11, 28, 9, 0, 0, TimeSpan.Zero));
}
