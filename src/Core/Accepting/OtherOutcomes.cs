namespace Etiquette.Core.Accepting;

/// <summary>What would lead to another verdict: found by trying each answer, never by heart.</summary>
public static class OtherOutcomes
{
    private const int AtMost = 4;

    /// <summary>One sentence a question, so that the list stays worth reading; the kindest other outcome first.</summary>
    public static IReadOnlyList<string> Of(Invitation invitation, Decision now) =>
        [
            .. Question
                .All.Select(question => Best(question, invitation, now))
                .OfType<Outcome>()
                .Take(AtMost)
                .Select(outcome => $"If {outcome.If}, I would say: {Headlines.Phrase(outcome.Decision)}."),
        ];

    private static Outcome? Best(Question question, Invitation invitation, Decision now) =>
        question
            .Choices.Where(choice => !choice.Rare && !choice.Holds(invitation))
            .Select(choice => new Outcome(choice.If, Judgement.Of(choice.Learn(invitation)).Decision))
            .Where(outcome => outcome.Decision != now)
            .MinBy(outcome => outcome.Decision);

    private sealed record Outcome(string If, Decision Decision);
}
