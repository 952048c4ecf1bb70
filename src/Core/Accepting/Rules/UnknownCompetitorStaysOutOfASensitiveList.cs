namespace Etiquette.Core.Accepting.Rules;

public sealed record UnknownCompetitorStaysOutOfASensitiveList()
    : Rule(
        "unknown-competitor-stays-out-of-a-sensitive-list",
        Moral.KnowWhatYouWant,
        Force.Limits(Decision.Ignore),
        new("C31", "powerformula; business2community")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Relation: Relation.Competitor, IsKnown: false, HasSensitiveContacts: true };

    public override string Explain(Invitation invitation) =>
        "Your contacts are sensitive, and an unknown competitor would see them; hiding the list still shows the ones you share.";
}
