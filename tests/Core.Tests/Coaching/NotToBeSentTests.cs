using Etiquette.Core.Coaching;
using Etiquette.Core.Conversations;
using Etiquette.Core.Tests.Conversations;

namespace Etiquette.Core.Tests.Coaching;

/// <summary>Notes of one's own that read well and had better stay unsent.</summary>
public sealed class NotToBeSentTests
{
    [Theory]
    [InlineData(
        "Dear Omar, I'm the physio who treated your knee in May. I'd love to hear how the running goes. Jo"
    )]
    [InlineData("Hi Lin, I was your midwife at St Mary's, how is the little one? Ruth")]
    [InlineData("Hello Ida, we looked after you on the stroke ward. Shall we stay in touch? Ben, carer")]
    [InlineData(
        "Hi Ross, your series on river spills was good. I work for the firm and have confidential emails. Pat"
    )]
    [InlineData("Dear Mina, I can send you our internal reports on the bridge, as you write about it. Kim")]
    public void It_is_said_so(string note)
    {
        var review = Review(note);

        Assert.NotEqual(Label.Good, review.Label);
        Assert.Contains(
            review.Checks,
            check =>
                check is { Pass: false, Id: "may-be-sent" }
                && check.Text.Contains("Do not send it", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(
        "Hi Ada, I work for the revenue and you are owed a refund of £300, accept so I can transfer it."
    )]
    [InlineData("Hello, your tax rebate is ready. Add me and I will send you the form.")]
    public void An_office_that_brings_money_is_a_scam(string note) =>
        Assert.Contains(Fault.Scam, Review(note).Faults);

    [Theory]
    [InlineData(
        "Hi Ana, I'm the nurse who spoke after you at the ward managers' day. Your rota idea works here. Carol"
    )]
    [InlineData("Hi Ross, your talk on internal audit helped me. I work in audit at a port. Pat")]
    [InlineData(
        "Hi Jen, your post on VAT refunds for charities saved us hours. I keep the books of a hospice. Ola"
    )]
    [InlineData(
        "Hi Bea, your cakes at the Stroud fair! I make sugar flowers, shall we swap tips on isomalt? Tilly, baker"
    )]
    [InlineData("Hi Jon, your talk on honey bees in Hexham got me started. I keep two hives. Sam")]
    public void Those_that_only_sound_alike_are_left_alone(string note)
    {
        var review = Review(note);

        Assert.DoesNotContain(Fault.Scam, review.Faults);
        Assert.DoesNotContain(Fault.Inappropriate, review.Faults);
        Assert.Contains(review.Checks, check => check is { Pass: true, Id: "may-be-sent" });
    }

    [Theory]
    [InlineData("he is on the interview panel")]
    [InlineData("she's on the panel next week")]
    public void A_rule_that_comes_out_later_holds(string told)
    {
        const string Note =
            "My note: 'Dear Ms Obi, I applied for the ranger post in your team. Your walk on lichens was great. Ned, forester'";

        Assert.StartsWith("Before I help", Talking.Answer(Note, told), StringComparison.Ordinal);
        Assert.StartsWith(
            "Not yet",
            Talking.Answer(Note, told, "so don't send it?"),
            StringComparison.Ordinal
        );
    }

    private static NoteReview Review(string note) =>
        Assert.Single(Talking.Say("check: " + note).Replies.OfType<Reply.Review>()).Note;
}
