namespace Etiquette.Core.Accepting.Rules;

public sealed record CrowdedNetworkGrowsSlowly()
    : Rule(
        "crowded-network-grows-slowly",
        Moral.RelationshipsNotCollections,
        Force.Against(1),
        new("C48", "Lightman, Carnegie Mellon; LinkedIn help")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { CrowdedNetwork: true, IsStranger: true };

    public override string Explain(Invitation invitation) =>
        "Your network is crowded already, and each new contact makes the others harder to hear.";
}
