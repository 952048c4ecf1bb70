using System.Text.Json;
using Etiquette.Core.Coaching;

namespace Etiquette.Core.Tests.Coaching;

public sealed class NoteReviewTests
{
    private const string Alphabet = "aeinrst AEIÜß éñ.,!?'’-{}[]<>%_()#@:/\n\t0159😀👩‍👧\u0301\u00a0ЖЁ漢";

    [Fact]
    public void Whatever_is_pasted_gets_an_answer_whose_spans_lie_in_the_note()
    {
        var chance = new Random(7);
        for (var round = 0; round < 2_000; round++)
        {
            var note = string.Concat(
                Enumerable.Range(0, chance.Next(0, 400)).Select(_ => Alphabet[chance.Next(Alphabet.Length)])
            );

            var review = NoteReview.Of(note, new("Zoe Müller"));

            Assert.Equal(review.Label == Label.Good, review.Faults.Count == 0);
            Assert.All(
                review.Checks.Select(check => check.At).OfType<Span>(),
                at => Assert.InRange(at.End, at.Start, note.Length)
            );
        }
    }

    [Theory]
    [InlineData("Hi Zoe, your thread on cold frames saved us a whole crop. I grow leeks in Fife. Ned Orr")]
    [InlineData("Hi Zoe, your leaflet on gout helped my father walk again. Thank you. Ned Orr, Hull")]
    [InlineData(
        "Hi Zoe, I made that switch from nursing to law in 2019, happy to share what helped. Ned Orr, Fife"
    )]
    [InlineData("Dear Zoe, your lecture on weirs in Delft cleared up my thesis problem. Ned Orr")]
    public void Thanks_and_help_for_nothing_are_no_sale(string note) =>
        Assert.Empty(NoteReview.Of(note, new("Zoe")).Faults);

    [Theory]
    [InlineData(
        "Hi Zoe, your post on queues helped me. We help hospitals cut costs by 30%. Got 15 minutes? Ned"
    )]
    [InlineData("Hi Zoe, thanks for your article. Our platform doubles leads for firms like yours. Ned")]
    [InlineData("Hi Zoe, great post! Happy to share how our clients cut their costs in half. Ned")]
    public void Thanks_before_a_sale_make_it_no_better(string note) =>
        Assert.Contains(Fault.Pitch, NoteReview.Of(note, new("Zoe")).Faults);

    [Theory]
    [InlineData("Hi Zoe, your post on vats doubled our yield this year. Thank you! Ines, cheesemaker")]
    [InlineData("Hi Zoe, did the Oban trial pay for itself? I run the ferries at Leith. Ned Orr")]
    [InlineData("Hi Zoe, I'd like to order two more of your clocks for our library. Ned Orr, Graz")]
    [InlineData("Hi Zoe, we'd love to pay you to speak at our seed fair in May. Ned Orr, Totnes")]
    [InlineData("Hi Zoe, I could show you our data on otters: you asked for some in your paper. Ned Orr")]
    public void Who_thanks_asks_buys_or_brings_what_was_wanted_sells_nothing(string note) =>
        Assert.DoesNotContain(Fault.Pitch, NoteReview.Of(note, new("Zoe")).Faults);

    [Theory]
    [InlineData("Hi Zoe, you asked for ideas in your post. Our agency sells websites at half price. Ned")]
    [InlineData("Hi Zoe, I'd love to show you our data. We help clinics fill their empty slots. Ned")]
    [InlineData("Hi Zoe, I could show you how our platform doubles your sales. Ned")]
    public void Nor_does_what_was_wanted_hide_a_sale(string note) =>
        Assert.Contains(Fault.Pitch, NoteReview.Of(note, new("Zoe")).Faults);

    [Theory]
    [InlineData("I know where you work now. We should talk.")]
    [InlineData("I'm watching you.")]
    [InlineData("We have been watching you for weeks, Zoe")]
    [InlineData("Nice run. You run past my house every morning ;)")]
    [InlineData("You'd better answer. I have all your mails.")]
    [InlineData("Connect with me or I tell your boss.")]
    [InlineData("Hi Zoe, I know what time you leave the office. Ned")]
    public void What_frightens_is_never_to_be_sent(string note)
    {
        var review = NoteReview.Of(note, new("Zoe"));

        Assert.Equal(Label.Bad, review.Label);
        Assert.Contains(review.Checks, check => check.Text.Contains("frightens", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Hi Zoe, I run past your bakery each morning. What is in the rye loaf? Ned Orr, Leith")]
    [InlineData("Hi Zoe, I know what your leaflet did for our ward in Fife. Thank you. Ned Orr, nurse")]
    [InlineData("Hi Zoe, we followed your series on eels every week in class. Ned Orr, teacher in Fife")]
    public void Other_mornings_frighten_nobody(string note) =>
        Assert.DoesNotContain(Fault.Pressure, NoteReview.Of(note, new("Zoe")).Faults);

    [Theory]
    [InlineData("Loved your talk on otters at the Perth river day. I count them on the Earn.")]
    [InlineData("I read your thesis on barn owls. I ring them in Suffolk.")]
    [InlineData("Enjoyed your piece on lichens in the Oban Times. I survey them on Mull. Kirsty")]
    public void What_of_theirs_one_read_or_heard_is_a_reason(string note) =>
        Assert.DoesNotContain(Fault.NoReason, NoteReview.Of(note, new("Zoe")).Faults);

    [Theory]
    [InlineData("")]
    [InlineData("😀😀")]
    [InlineData("Yo")]
    public void A_note_that_says_nothing_is_bad(string note) =>
        Assert.Equal(Label.Bad, NoteReview.Of(note, new()).Label);

    [Fact]
    public void Ten_thousand_characters_are_too_long_and_nothing_worse_happens() =>
        Assert.Contains(Fault.TooLong, NoteReview.Of(new string('{', 10_000), new()).Faults);

    [Fact]
    public void A_review_survives_being_stored()
    {
        var review = NoteReview.Of("Hi Trevor, could you pass my CV on?", new("Zoe"));
        var stored = JsonSerializer.Serialize(review);
        Assert.Equal(stored, JsonSerializer.Serialize(JsonSerializer.Deserialize<NoteReview>(stored)));
    }

    [Theory]
    [InlineData(Relationship.Stranger, Label.Bad)]
    [InlineData(Relationship.Known, Label.Good)]
    public void The_standard_text_is_enough_only_among_people_who_know_each_other(
        Relationship relationship,
        Label label
    ) =>
        Assert.Equal(
            label,
            NoteReview
                .Of("I'd like to add you to my professional network.", new(Relationship: relationship))
                .Label
        );
}
