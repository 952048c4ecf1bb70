namespace Etiquette.Core.Accepting.Rules;

public sealed record FormerPatientIsThoughtThrough()
    : Rule(
        "former-patient-is-thought-through",
        Moral.KnowWhatYouWant,
        Force.Limits(Decision.AskFirst),
        new("C34", "Kolmes")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Relation: Relation.Patient, IsLive: false };

    public override string Explain(Invitation invitation) =>
        "They were in your care. Many professional bodies keep the boundary afterwards, so check the rule of yours before you answer.";
}
