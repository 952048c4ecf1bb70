namespace Etiquette.Core.Accepting.Rules;

public sealed record KnownPersonIsWelcome()
    : Rule(
        "known-person-is-welcome",
        Moral.KnowThemFirst,
        Force.For(5),
        new("C1", "LinkedIn policy; Rashtian et al., SOUPS 2014")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { IsKnown: true, Quality: not Quality.Bad };

    public override string Explain(Invitation invitation) => $"You know {invitation.Name}.";
}
