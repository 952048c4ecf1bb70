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
        invitation is { Quality: not Quality.Bad, IsKnown: true };

    public override string Explain(Invitation invitation) =>
        invitation is { Knows: null, Tie: Tie.Colleague }
            ? "You are of the same house, whether or not you have met."
            : $"You know {invitation.Name}.";
}
