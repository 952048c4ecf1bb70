namespace Etiquette.Core.Accepting.Rules;

public sealed record RepeatedPitchGetsAPlainNo()
    : Rule(
        "repeated-pitch-gets-a-plain-no",
        Moral.RespectTheirTime,
        Force.Limits(Decision.Decline),
        new("C42", "LinkedIn help: an ignored sender may try again")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Note: Note.Pitch, IsKnown: false } && invitation.Signs.Any(Signs.SerialSender);

    public override string Explain(Invitation invitation) =>
        "They pitch again although you ignored them. Silence did not reach them; one plain sentence will.";
}
