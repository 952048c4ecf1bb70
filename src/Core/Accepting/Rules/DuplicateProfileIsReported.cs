namespace Etiquette.Core.Accepting.Rules;

public sealed record DuplicateProfileIsReported()
    : Rule(
        "duplicate-profile-is-reported",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.Report),
        new("C41", "ordinary security practice")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation.Signs.Any(Signs.DuplicateProfile)
        && !invitation.Signs.Any(Signs.BorrowedName)
        && !invitation.IsHarassment;

    public override string Explain(Invitation invitation) =>
        "You already know somebody of that name, so this profile needs checking: copying one is how people are impersonated.";
}
