namespace Etiquette.Core.Accepting.Rules;

public sealed record PersonYouDecideAboutIsDeclined()
    : Rule(
        "person-you-decide-about-is-declined",
        Moral.KnowWhatYouWant,
        Force.Limits(Decision.Decline),
        new("C33", "judicial and regulatory conduct rules")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Relation: Relation.Regulated, IsLive: true };

    public override string Explain(Invitation invitation) =>
        "One of you inspects, licenses or decides about the other. Whichever way round it is, a connection now could look like a conflict of interest.";
}
