namespace Etiquette.Core.Accepting.Rules;

public sealed record FormerPatientKeepsTheBoundary()
    : Rule(
        "former-patient-keeps-the-boundary",
        Moral.KnowWhatYouWant,
        Force.Limits(Decision.Decline),
        new("C34", "Kolmes")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Relation: Relation.Patient, IsLive: false };

    public override string Explain(Invitation invitation) =>
        "They were in your care, and the boundary outlasts the treatment: many professional bodies ask you to keep it. Check the rule of yours before you make an exception.";
}
