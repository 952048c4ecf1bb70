namespace Etiquette.Core.Accepting.Rules;

public sealed record SharedFieldIsAStart()
    : Rule(
        "shared-field-is-a-start",
        Moral.KnowWhatYouWant,
        Force.For(2),
        new("C11", "Rashtian et al., SOUPS 2014; VocationVillage")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is ({ SharedField: true } or { Relation: Relation.Peer }) and { IsKnown: false };

    public override string Explain(Invitation invitation) => "You work in the same field.";
}
