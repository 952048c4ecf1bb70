namespace Etiquette.Core.Accepting.Rules;

public sealed record PartyToALiveCaseIsDeclined()
    : Rule(
        "party-to-a-live-case-is-declined",
        Moral.KnowWhatYouWant,
        Force.Limits(Decision.Decline),
        new("C33", "NC Bar 2014 FEO 8; Massachusetts CJE 2016-08; ABA Opinion 462")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Relation: Relation.CaseParty, IsLive: true };

    public override string Explain(Invitation invitation) =>
        "You meet in a live case. A connection would be a conflict of interest while the matter is open; the rules of your court or profession come first.";
}
