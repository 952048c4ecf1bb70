namespace Etiquette.Core.Accepting.Rules;

public sealed record WarningFromOthersIsHeeded()
    : Rule(
        "warning-from-others-is-heeded",
        Moral.RespectTheirTime,
        Force.Limits(Decision.Report),
        new("C15", "Ask a Manager: would you vouch for them?; ordinary security practice")
    )
{
    public override bool AppliesTo(Invitation invitation) => invitation.Signs.Any(Signs.Warned);

    public override string Explain(Invitation invitation) =>
        "Somebody has warned you of them, or has had a bad time with them. That is worth more than a friendly note.";
}
