namespace Etiquette.Core.Accepting.Rules;

public sealed record SilenceAfterAskingIsAnAnswer()
    : Rule(
        "silence-after-asking-is-an-answer",
        Moral.TellMeWhy,
        Force.Against(3),
        new("C50", "Sieben; Halpert")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { AnsweredWhy: false, IsKnown: false };

    public override string Explain(Invitation invitation) =>
        "You asked why, and no answer came. Give it some days; then silence is an answer too.";
}
