namespace Etiquette.Core.Accepting.Rules;

public sealed record FriendOrFamilyIsWelcome()
    : Rule(
        "friend-or-family-is-welcome",
        Moral.KnowThemFirst,
        Force.For(5),
        new("C1", "LinkedIn policy; Rashtian et al., SOUPS 2014")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Tie: Tie.FriendOrFamily, Quality: not Quality.Bad, IsKnown: true };

    public override string Explain(Invitation invitation) => "They are a friend or family.";
}
