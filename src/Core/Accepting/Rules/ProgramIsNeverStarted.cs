namespace Etiquette.Core.Accepting.Rules;

public sealed record ProgramIsNeverStarted()
    : Rule(
        "program-is-never-started",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.Report),
        new("C19", "Microsoft on Sapphire Sleet; GitLab; NordLayer")
    )
{
    public override bool AppliesTo(Invitation invitation) => invitation.Signs.Any(Signs.Program);

    public override string Explain(Invitation invitation) =>
        "They want you to install or start something. A CV or a portfolio is a document and needs no program of its own: do not open it.";
}
