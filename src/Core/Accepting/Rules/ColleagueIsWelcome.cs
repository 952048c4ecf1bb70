namespace Etiquette.Core.Accepting.Rules;

public sealed record ColleagueIsWelcome()
    : Rule(
        "colleague-is-welcome",
        Moral.KnowThemFirst,
        Force.For(5),
        new("C2", "Ask a Manager; LinkedIn etiquette")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Tie: Tie.Colleague or Tie.FormerColleague, Quality: not Quality.Bad, IsKnown: true };

    public override string Explain(Invitation invitation) =>
        "You work or worked together, and colleagues need no explanation: a note is not needed.";
}
