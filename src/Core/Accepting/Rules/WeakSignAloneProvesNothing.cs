namespace Etiquette.Core.Accepting.Rules;

public sealed record WeakSignAloneProvesNothing()
    : Rule(
        "weak-sign-alone-proves-nothing",
        Moral.SpendTimeOnIt,
        Force.Notes(Decision.Accept),
        new("C26", "checklists, read with care")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation.Signs.Any(SignGroups.Weak)
        && !invitation.WeakSignsCount
        && !invitation.Signs.Any(Signs.Harassment | Signs.Flirting | Signs.DuplicateProfile);

    public override string Explain(Invitation invitation) =>
        "A new profile, few connections or no photo: alone that proves nothing, and newcomers show it too.";
}
