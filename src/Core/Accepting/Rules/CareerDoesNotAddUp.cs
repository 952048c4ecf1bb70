namespace Etiquette.Core.Accepting.Rules;

public sealed record CareerDoesNotAddUp()
    : Rule(
        "career-does-not-add-up",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.AskFirst, weight: -3),
        new("C24", "Think Before You Link; Bliss")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation.Signs.Any(Signs.Implausible) && !invitation.IsKnown;

    public override string Explain(Invitation invitation) =>
        "Their career does not add up. Quoting one sentence of it in a search shows whether it was copied.";
}
