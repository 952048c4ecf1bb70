namespace Etiquette.Core.Accepting.Rules;

public sealed record BeginnersDeserveGenerosity()
    : Rule(
        "beginners-deserve-generosity",
        Moral.RelationshipsNotCollections,
        Force.For(2),
        new("C39", "career centres; Evsyukova et al., QJE 2025")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Relation: Relation.EarlyCareer, IsKnown: false };

    public override string Explain(Invitation invitation) =>
        "They are at the start of their career, and doors are often kept shut to them. One answer costs you little.";
}
