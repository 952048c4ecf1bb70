namespace Etiquette.Core.Accepting.Rules;

public sealed record CompetitorIsWeighedTwice()
    : Rule(
        "competitor-is-weighed-twice",
        Moral.KnowWhatYouWant,
        Force.Against(2),
        new("C31", "practitioners, divided: powerformula, linkedinstitute")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Relation: Relation.Competitor, ContactsSensitive: not false };

    public override string Explain(Invitation invitation) =>
        "They work for a competitor, and a connection can see your list unless you hide it.";
}
