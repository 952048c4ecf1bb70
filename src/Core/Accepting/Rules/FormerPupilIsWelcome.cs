namespace Etiquette.Core.Accepting.Rules;

public sealed record FormerPupilIsWelcome()
    : Rule(
        "former-pupil-is-welcome",
        Moral.RelationshipsNotCollections,
        Force.For(3),
        new("C35", "faculty advice: after term, the same for all")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Relation: Relation.Pupil, Live: false, Quality: not Quality.Bad };

    public override string Explain(Invitation invitation) =>
        "You taught them, and that is over: many teachers are glad to stay in touch. A policy on leavers, where there is one, still counts.";
}
