namespace Etiquette.Core.Accepting.Rules;

public sealed record YouWouldNotVouchForThem()
    : Rule(
        "you-would-not-vouch-for-them",
        Moral.RelationshipsNotCollections,
        Force.Against(2),
        new("C15", "Ask a Manager; VocationVillage")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { WouldVouch: false, IsKnown: true };

    public override string Explain(Invitation invitation) => "You would not introduce them to anybody.";
}
