namespace Etiquette.Core.Accepting.Rules;

public sealed record VagueSenderCannotBeChecked()
    : Rule(
        "vague-sender-cannot-be-checked",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.AskFirst, weight: -3),
        new("C23", "Think Before You Link; Hays; Symantec")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation.Signs.Any(Signs.Vague) && !invitation.IsKnown;

    public override string Explain(Invitation invitation) =>
        "Who they work for stays vague, and what cannot be checked cannot be trusted yet.";
}
