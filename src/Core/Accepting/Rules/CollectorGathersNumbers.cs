namespace Etiquette.Core.Accepting.Rules;

public sealed record CollectorGathersNumbers()
    : Rule(
        "collector-gathers-numbers",
        Moral.RelationshipsNotCollections,
        Force.Against(1),
        new("C43", "Tribal Impact")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation.Signs.Any(Signs.OpenNetworker) && invitation is { IsKnown: false, IsOpenDoor: false };

    public override string Explain(Invitation invitation) =>
        "They gather connections by the thousand. You would be a number.";
}
