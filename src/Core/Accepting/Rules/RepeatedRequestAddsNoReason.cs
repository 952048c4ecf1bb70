namespace Etiquette.Core.Accepting.Rules;

public sealed record RepeatedRequestAddsNoReason()
    : Rule(
        "repeated-request-adds-no-reason",
        Moral.RespectTheirTime,
        Force.Against(2),
        new("C42", "LinkedIn help: an ignored sender may try again")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation.Signs.Any(Signs.SerialSender) && !invitation.IsKnown;

    public override string Explain(Invitation invitation) =>
        "They asked before. Asking again is not a reason, and a reminder puts you under no obligation.";
}
