using Etiquette.Core.Coaching;

namespace Etiquette.Core.Tests.Coaching;

public sealed class RemedyTests
{
    [Theory]
    [InlineData(
        "Hi Jo, your talk on weirs changed our plan at Rushford. Accept by tonight or I am gone. Jill",
        Fault.Pressure,
        "Accept by tonight or I am gone.",
        ""
    )]
    [InlineData(
        "Hi Jo, I'm Tim, a student in Hull. Could you pass my CV to your manager?",
        Fault.AskTooBig,
        "Could you pass my CV to your manager?",
        "May I ask you one short question about your work?"
    )]
    [InlineData(
        "Hi Jo, your talk on weirs changed our plan at Rushford. Could you pass my CV to your manager? Jill Moss",
        Fault.AskTooBig,
        "Could you pass my CV to your manager?",
        ""
    )]
    public void A_fault_that_can_go_is_proposed_to_go(string note, Fault fault, string words, string instead)
    {
        var review = NoteReview.Of(note, new("Jo"));
        var edit = review.Checks.Single(seen => seen.Fault == fault).Edit;

        Assert.Equal(words, edit?.At.In(note));
        Assert.Equal(instead, edit?.Instead);
    }

    [Fact]
    public void Nothing_is_left_out_that_would_leave_nothing() =>
        Assert.All(
            NoteReview.Of("Let's connect", new("Jo")).Checks,
            seen => Assert.False(seen is { Fault: Fault.Generic, Edit: not null })
        );
}
