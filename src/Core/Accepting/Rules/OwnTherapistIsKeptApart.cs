namespace Etiquette.Core.Accepting.Rules;

public sealed record OwnTherapistIsKeptApart()
    : Rule(
        "own-therapist-is-kept-apart",
        Moral.KnowWhatYouWant,
        Force.Limits(Decision.Decline),
        new("C34", "Kolmes")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Relation: Relation.Therapist, IsLive: true };

    public override string Explain(Invitation invitation) =>
        "You know each other from where people talk in confidence, and a connection could show others that you go there. It is no snub: bring it up when you next meet.";
}
