namespace Etiquette.Core.Accepting.Rules;

public sealed record MovingOffPlatformIsAWarning()
    : Rule(
        "moving-off-platform-is-a-warning",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.Ignore, weight: -4),
        new("C16", "LinkedIn message warnings, 2022; Security Institute; FTC")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation.Signs.Any(Signs.OffPlatform) && !invitation.IsKnown;

    public override string Explain(Invitation invitation) =>
        "They want to move to another app or private mail before you know each other, where nobody can help you.";
}
