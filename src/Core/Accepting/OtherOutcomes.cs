using Etiquette.Core.Accepting.Questions;

namespace Etiquette.Core.Accepting;

/// <summary>What would lead to another verdict: found by trying each answer, never by heart.</summary>
public static class OtherOutcomes
{
    private const int AtMost = 4;

    /// <summary>One sentence a question, so that the list stays worth reading; the kindest other outcome first.</summary>
    public static IReadOnlyList<string> Of(Invitation invitation, Decision now) =>
        [
            .. Question
                .All.Where(question => IsWorthTrying(question, invitation))
                .Select(question => Best(question, invitation, now))
                .OfType<Outcome>()
                .Take(AtMost)
                .Select(outcome => $"If {outcome.If}, I would say: {Headlines.Phrase(outcome.Decision)}."),
        ];

    private static Outcome? Best(Question question, Invitation invitation, Decision now)
    {
        Outcome? best = null;
        foreach (var choice in question.Choices)
        {
            if (choice.Rare || choice.Holds(invitation))
            {
                continue;
            }

            var decision = Judgement.Of(choice.Learn(invitation)).Decision;
            if (decision != now && (best is null || decision < best.Decision))
            {
                best = new(choice.If, decision);
            }

            // Nothing is kinder.
            if (best is { Decision: Decision.Accept })
            {
                break;
            }
        }

        return best;
    }

    /// <summary>
    /// What was said may be otherwise, and some things may simply not have been mentioned. That an ordinary contact
    /// might be the user's patient is not worth a line.
    /// </summary>
    private static bool IsWorthTrying(Question question, Invitation invitation) =>
        question switch
        {
            // Its answers repeat those of the question whether they are known at all.
            HowDoYouKnowThem => false,
            // People do not change their work for one request.
            WhatIsYourWork => false,
            DoYouKnowThem or IsAnythingOddAskedFor => true,
            WhatDoesTheNoteSay or IsThereAMutualYouWouldRing => !invitation.IsKnown,
            _ => question.Current(invitation) is not null || question.IsRelevant(invitation),
        };

    private sealed record Outcome(string If, Decision Decision);
}
