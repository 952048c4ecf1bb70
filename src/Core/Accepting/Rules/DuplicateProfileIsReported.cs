namespace Etiquette.Core.Accepting.Rules;

public sealed record DuplicateProfileIsReported()
    : Rule(
        "duplicate-profile-is-reported",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.Report),
        new("C41", "ordinary security practice")
    )
{
    public override bool AppliesTo(Invitation invitation) => invitation.Signs.Any(Signs.DuplicateProfile);

    public override string Explain(Invitation invitation) =>
        $"You are already connected with someone of that name, so this second profile needs checking: copying a profile is how people are impersonated.";
}
