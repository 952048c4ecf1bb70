namespace Etiquette.Core.Accepting.Rules;

public sealed record SeveralSeriousSignsAreReported()
    : Rule(
        "several-serious-signs-are-reported",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.Report),
        new("C20", "Think Before You Link; FTC; MI5 alert, 2025")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        !invitation.IsKnown
        && (
            invitation.Signs.Count(SignGroups.Serious) > 1
            || (
                invitation.Signs.Any(SignGroups.Serious)
                && invitation.Signs.Count(SignGroups.Doubtful | Signs.NewAccount) > 1
            )
        );

    public override string Explain(Invitation invitation) =>
        "Several warning signs come together. One may be chance; together they are the pattern of a fraud.";
}
