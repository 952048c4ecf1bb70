namespace Etiquette.Core.Accepting.Rules;

public sealed record InsideKnowledgeIsNotForStrangers()
    : Rule(
        "inside-knowledge-is-not-for-strangers",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.Ignore, weight: -4),
        new("C40", "MI5 alert, 2025; Think Before You Link")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation.Signs.Any(Signs.InsideKnowledge) && !invitation.IsKnown;

    public override string Explain(Invitation invitation) =>
        "They ask about what you know from your work. That is not for strangers.";
}
