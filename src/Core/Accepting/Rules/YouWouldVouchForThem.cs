namespace Etiquette.Core.Accepting.Rules;

public sealed record YouWouldVouchForThem()
    : Rule(
        "you-would-vouch-for-them",
        Moral.RelationshipsNotCollections,
        Force.For(2),
        new("C15", "Ask a Manager; VocationVillage")
    )
{
    public override bool AppliesTo(Invitation invitation) => invitation is { WouldVouch: true };

    public override string Explain(Invitation invitation) => "You would vouch for them.";
}
