namespace Etiquette.Core.Accepting.Rules;

public sealed record ManagerOrReportIsWelcomeButNotOwed()
    : Rule(
        "manager-or-report-is-welcome-but-not-owed",
        Moral.KnowWhatYouWant,
        Force.For(1),
        new("C36", "management columns, divided")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Tie: Tie.Manager or Tie.Report, Quality: not Quality.Bad, IsKnown: true };

    public override string Explain(Invitation invitation) =>
        "One of you manages or managed the other. A note is not needed, and you are free to say no: nobody owes a connection up or down the line.";
}
