namespace Etiquette.Core.Accepting.Rules;

public sealed record ManyMutualsAreAHintNotAProof()
    : Rule(
        "many-mutuals-are-a-hint-not-a-proof",
        Moral.SpendTimeOnIt,
        Force.For(2),
        new("C10", "Mosleh et al., PNAS; Boshmaf et al. 2011")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { IsKnown: false, HasManyMutuals: true };

    public override string Explain(Invitation invitation) =>
        "You share mutual connections. That is a hint and not a proof: people accept strangers because others did.";
}
