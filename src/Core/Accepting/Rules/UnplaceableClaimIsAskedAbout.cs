namespace Etiquette.Core.Accepting.Rules;

public sealed record UnplaceableClaimIsAskedAbout()
    : Rule(
        "unplaceable-claim-is-asked-about",
        Moral.KnowThemFirst,
        Force.Limits(Decision.AskFirst, weight: 2),
        new("C4", "etiquette lists: ask for the event and the date")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation.Signs.Any(Signs.UnverifiedClaim) && !invitation.IsKnown;

    public override string Explain(Invitation invitation) =>
        "They claim a tie to you that you cannot place. Ask where and when it was, or somebody who would know.";
}
