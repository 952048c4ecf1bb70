namespace Etiquette.Core.Accepting.Rules;

public sealed record WhereaboutsOfOthersAreNotTold()
    : Rule(
        "whereabouts-of-others-are-not-told",
        Moral.RelationshipsNotCollections,
        Force.Limits(Decision.Ignore, weight: -4),
        new("C21", "LinkedIn policy; ordinary security practice")
    )
{
    public override bool AppliesTo(Invitation invitation) => invitation.Signs.Any(Signs.Whereabouts);

    public override string Explain(Invitation invitation) =>
        "They look for somebody else through you. Where a person lives, or where their child goes to school, only that person may tell.";
}
