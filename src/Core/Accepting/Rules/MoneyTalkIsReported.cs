namespace Etiquette.Core.Accepting.Rules;

public sealed record MoneyTalkIsReported()
    : Rule(
        "money-talk-is-reported",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.Report),
        new("C17", "FBI, 2022")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation.Signs.Any(Signs.Money)
        && (!invitation.IsKnown || invitation is { Tie: Tie.MetOnline, Quality: not Quality.Good });

    public override string Explain(Invitation invitation) =>
        "It is about money, crypto or an investment, from somebody you have never met: a common start of a fraud.";
}
