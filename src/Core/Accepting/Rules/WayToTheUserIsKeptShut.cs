namespace Etiquette.Core.Accepting.Rules;

public sealed record WayToTheUserIsKeptShut()
    : Rule(
        "way-to-the-user-is-kept-shut",
        Moral.RelationshipsNotCollections,
        Force.Limits(Decision.Ignore, weight: -4),
        new("C21", "LinkedIn policy; ordinary security practice")
    )
{
    public override bool AppliesTo(Invitation invitation) => invitation.Signs.Any(Signs.NearDanger);

    public override string Explain(Invitation invitation) =>
        "However kind they are, somebody who is a danger to you, or to those whom you protect, could learn through them where you work and whom you know. Safety comes first.";
}
