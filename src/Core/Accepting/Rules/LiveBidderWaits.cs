namespace Etiquette.Core.Accepting.Rules;

public sealed record LiveBidderWaits()
    : Rule(
        "live-bidder-waits",
        Moral.KnowWhatYouWant,
        Force.Limits(Decision.Decline),
        new("C30", "ordinary procurement ethics")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Relation: Relation.Bidder, IsLive: true };

    public override string Explain(Invitation invitation) =>
        "They bid for work that you decide on. A connection now looks like a conflict of interest, so hold it until the contract is awarded.";
}
