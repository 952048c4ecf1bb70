namespace Etiquette.Core.Accepting.Rules;

public sealed record OneTrustedMutualIsWorthMany()
    : Rule(
        "one-trusted-mutual-is-worth-many",
        Moral.KnowThemFirst,
        Force.For(3),
        new("C9", "Rashtian et al., SOUPS 2014; Slayback")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { TrustedMutual: true, IsKnown: false };

    public override string Explain(Invitation invitation) =>
        "Somebody you trust really knows them: ask that person first.";
}
