namespace Etiquette.Core.Accepting.Rules;

public sealed record UnprovenTieAndInsideQuestionsAreReported()
    : Rule(
        "unproven-tie-and-inside-questions-are-reported",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.Report),
        new("C40", "MI5 alert, 2025; Think Before You Link")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation.Signs.Any(Signs.UnverifiedClaim)
        && invitation.Signs.Any(Signs.InsideKnowledge)
        && !invitation.IsKnown;

    public override string Explain(Invitation invitation) =>
        "They claim a tie that nobody can place, and ask about your work. Somebody who knows everybody there should have a look.";
}
