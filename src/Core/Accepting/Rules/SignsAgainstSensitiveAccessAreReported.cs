namespace Etiquette.Core.Accepting.Rules;

public sealed record SignsAgainstSensitiveAccessAreReported()
    : Rule(
        "signs-against-sensitive-access-are-reported",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.Report),
        new("C40", "Think Before You Link: recognise, realise, report, remove")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { IsKnown: false, HasSensitiveAccess: true }
        && (invitation.Signs.Any(SignGroups.Serious) || invitation.Signs.Count(SignGroups.Doubtful) > 1);

    public override string Explain(Invitation invitation) =>
        "With access like yours, a sign like this should reach your security contact, even if it turns out to be nothing.";
}
