namespace Etiquette.Core.Accepting.Rules;

public sealed record SensitiveAccessMakesSignsWeighMore()
    : Rule(
        "sensitive-access-makes-signs-weigh-more",
        Moral.SpendTimeOnIt,
        Force.Against(3),
        new("C40", "Think Before You Link; NCSC; MI5")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation.Signs.Any(SignGroups.Warnings)
        && invitation is { IsKnown: false, HasSensitiveAccess: true };

    public override string Explain(Invitation invitation) =>
        "People with access like yours are looked for, so each sign weighs more.";
}
