namespace Etiquette.Core.Accepting.Rules;

public sealed record DamageIsContainedFirst()
    : Rule(
        "damage-is-contained-first",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.Report),
        new("C18", "FTC, on personal data; ordinary security practice")
    )
{
    public override bool AppliesTo(Invitation invitation) => invitation is { IsHarmDone: true };

    public override string Explain(Invitation invitation) =>
        "It happens to careful people too. A few quick steps now matter more than the request itself.";
}
