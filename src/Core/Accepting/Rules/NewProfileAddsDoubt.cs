namespace Etiquette.Core.Accepting.Rules;

public sealed record NewProfileAddsDoubt()
    : Rule(
        "new-profile-adds-doubt",
        Moral.SpendTimeOnIt,
        Force.Against(2),
        new("C25", "LinkedIn, \"About this profile\"")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation.Signs.Any(Signs.NewAccount) && invitation.WeakSignsCount;

    public override string Explain(Invitation invitation) =>
        "The profile is new, and it is not the only sign.";
}
