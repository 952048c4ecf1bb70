namespace Etiquette.Core.Accepting.Rules;

public sealed record OfficesSendNoRequests()
    : Rule(
        "offices-send-no-requests",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.Report),
        new("C18", "FTC, on personal data")
    )
{
    public override bool AppliesTo(Invitation invitation) => invitation.Signs.Any(Signs.FalseOffice);

    public override string Explain(Invitation invitation) =>
        "They say that they speak for LinkedIn, a bank or an authority. None of these settles anything by a request: ask them yourself, by a way you know.";
}
