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
        "There is a case or a dispute between you. While it is open, a connection could be a conflict of interest or be held against either of you; the rules of a court or profession come first.";
}
