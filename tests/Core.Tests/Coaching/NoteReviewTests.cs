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
