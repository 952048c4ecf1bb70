namespace Etiquette.Core.Accepting.Rules;

public sealed record TooGoodToBeTrue()
    : Rule(
        "too-good-to-be-true",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.Ignore, weight: -4),
        new("C20", "Think Before You Link; MI5 alert, 2025")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation.Signs.Any(Signs.TooGood) && !invitation.IsKnown;

    public override string Explain(Invitation invitation) =>
        "The offer is too good to be true: pay, a prize or a paid trip out of nowhere.";
}
