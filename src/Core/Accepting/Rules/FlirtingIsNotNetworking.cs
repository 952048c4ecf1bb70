namespace Etiquette.Core.Accepting.Rules;

public sealed record FlirtingIsNotNetworking()
    : Rule(
        "flirting-is-not-networking",
        Moral.RelationshipsNotCollections,
        Force.Limits(Decision.Ignore),
        new("C21", "survey of 1,049 women; Think Before You Link")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Note: Note.Personal } || invitation.Signs.Any(Signs.Flirting);

    public override string Explain(Invitation invitation) =>
        "It is about you and not your work. That is inappropriate, and towards many people it is harassment.";
}
