namespace Etiquette.Core.Accepting.Rules;

public sealed record UrgencyIsPressure()
    : Rule(
        "urgency-is-pressure",
        Moral.RespectTheirTime,
        Force.Limits(Decision.AskFirst, weight: -3),
        new("C22", "Think Before You Link")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation.Signs.Any(Signs.Urgency) && !invitation.IsKnown;

    public override string Explain(Invitation invitation) =>
        "They press for time. Pressure is there to stop you from thinking.";
}
