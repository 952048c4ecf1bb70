namespace Etiquette.Core.Accepting.Rules;

public sealed record FileOrLinkBeforeContactIsLeftClosed()
    : Rule(
        "file-or-link-before-contact-is-left-closed",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.Ignore, weight: -4),
        new("C19", "Microsoft on Sapphire Sleet; GitLab; NordLayer")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation.Signs.Any(Signs.FileOrLink) && !invitation.IsKnown;

    public override string Explain(Invitation invitation) =>
        "They want you to open a link or file, or to take a test, before any real contact. Leave it closed.";
}
