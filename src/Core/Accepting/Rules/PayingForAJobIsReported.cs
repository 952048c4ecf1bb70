namespace Etiquette.Core.Accepting.Rules;

public sealed record PayingForAJobIsReported()
    : Rule(
        "paying-for-a-job-is-reported",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.Report),
        new("C18", "FTC, on job scams")
    )
{
    public override bool AppliesTo(Invitation invitation) => invitation.Signs.Any(Signs.JobFee);

    public override string Explain(Invitation invitation) =>
        "They ask for a fee, a cheque or personal data for a job. Honest employers and recruiters never do.";
}
