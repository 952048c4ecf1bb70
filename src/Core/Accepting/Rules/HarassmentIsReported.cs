namespace Etiquette.Core.Accepting.Rules;

public sealed record HarassmentIsReported()
    : Rule(
        "harassment-is-reported",
        Moral.RelationshipsNotCollections,
        Force.Limits(Decision.Report),
        new("C21", "survey of 1,049 women; LinkedIn policy")
    )
{
    public override bool AppliesTo(Invitation invitation) => invitation.Signs.Any(Signs.Harassment);

    public override string Explain(Invitation invitation) =>
        "This is harassment. You owe no answer, and you need not deal with it alone.";
}
