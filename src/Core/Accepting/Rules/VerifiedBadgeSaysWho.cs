namespace Etiquette.Core.Accepting.Rules;

public sealed record VerifiedBadgeSaysWho()
    : Rule(
        "verified-badge-says-who",
        Moral.SpendTimeOnIt,
        Force.For(1),
        new("C29", "LinkedIn, on verification")
    )
{
    public override bool AppliesTo(Invitation invitation) => invitation is { Verified: true, IsKnown: false };

    public override string Explain(Invitation invitation) =>
        "The profile is verified. That says who they are, not why they write.";
}
