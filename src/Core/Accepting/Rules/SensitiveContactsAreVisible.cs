namespace Etiquette.Core.Accepting.Rules;

public sealed record SensitiveContactsAreVisible()
    : Rule(
        "sensitive-contacts-are-visible",
        Moral.KnowWhatYouWant,
        Force.Against(1),
        new("E1", "LinkedIn Sales customer hub")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Relation: not Relation.Competitor, IsStranger: true, HasSensitiveContacts: true };

    public override string Explain(Invitation invitation) =>
        "Your contacts are sensitive, and a new connection can see them unless you hide the list.";
}
