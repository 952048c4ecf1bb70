namespace Etiquette.Core.Accepting.Rules;

public sealed record SecrecyIsPressure()
    : Rule(
        "secrecy-is-pressure",
        Moral.RespectTheirTime,
        Force.Limits(Decision.Ignore, weight: -3),
        new("C22", "Think Before You Link")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation.Signs.Any(Signs.Secrecy) && !invitation.IsKnown;

    public override string Explain(Invitation invitation) =>
        "They ask you to keep it quiet. Honest requests can be shown to a colleague.";
}
