namespace Etiquette.Core.Accepting.Rules;

public sealed record PupilWaitsUntilTheyLeave()
    : Rule(
        "pupil-waits-until-they-leave",
        Moral.KnowWhatYouWant,
        Force.Limits(Decision.Decline),
        new("C35", "faculty advice: after term, the same for all")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Relation: Relation.Pupil, IsLive: true };

    public override string Explain(Invitation invitation) =>
        "You teach them, or somebody close to them. Keep the boundary while you do, and keep it the same for all; a policy, where there is one, comes first.";
}
