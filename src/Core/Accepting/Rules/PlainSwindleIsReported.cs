namespace Etiquette.Core.Accepting.Rules;

public sealed record PlainSwindleIsReported()
    : Rule(
        "plain-swindle-is-reported",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.Report),
        new("C17", "FBI, 2022; FTC")
    )
{
    public override bool AppliesTo(Invitation invitation) => invitation is { Sense.IsPlainlyASwindle: true };

    public override string Explain(Invitation invitation) =>
        "This goes as swindles and pestering usually go: somebody who knows about such things should look at it.";
}
