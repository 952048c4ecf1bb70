namespace Etiquette.Core.Accepting.Rules;

public sealed record PatientIsDeclinedKindly()
    : Rule(
        "patient-is-declined-kindly",
        Moral.KnowWhatYouWant,
        Force.Limits(Decision.Decline),
        new("C34", "Kolmes; nursing guidance")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Relation: Relation.Patient, IsLive: true };

    public override string Explain(Invitation invitation) =>
        "They are in your care, or close to somebody who is. The boundary protects them: a connection could show others that they come to you. Name the policy, and be kind.";
}
