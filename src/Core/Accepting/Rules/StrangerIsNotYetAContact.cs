namespace Etiquette.Core.Accepting.Rules;

public sealed record StrangerIsNotYetAContact()
    : Rule(
        "stranger-is-not-yet-a-contact",
        Moral.KnowThemFirst,
        Force.Against(2),
        new("C1", "LinkedIn policy: accept people you know")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { IsStranger: true, IsOpenDoor: false };

    public override string Explain(Invitation invitation) =>
        $"You do not know {invitation.Name}. LinkedIn itself says to connect with people you know.";
}
