namespace Etiquette.Core.Accepting.Rules;

public sealed record AnswerAfterAskingEarnsTrust()
    : Rule(
        "answer-after-asking-earns-trust",
        Moral.TellMeWhy,
        Force.For(5),
        new("C50", "Sieben; mentors' own counts")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { AnsweredWhy: true, IsKnown: false } && !invitation.Signs.Any(SignGroups.Serious);

    public override string Explain(Invitation invitation) =>
        "You asked why, and they answered: effort is matched with effort.";
}
