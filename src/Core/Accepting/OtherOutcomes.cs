using Etiquette.Core.Accepting.Questions;

namespace Etiquette.Core.Accepting;

/// <summary>What would lead to another verdict: found by trying each answer, never by heart.</summary>
public static class OtherOutcomes
{
    private const int AtMost = 4;

    private const Signs Bodily = Signs.Flirting | Signs.Harassment;

    /// <summary>One sentence a question, so that the list stays worth reading; the kindest other outcome first.</summary>
    public static IReadOnlyList<string> Of(Outlook outlook)
    {
        var told = new List<string>(AtMost);
        // Beside harassment it would sound as if a better title excused it.
        if (outlook.Invitation is { Note: Note.Personal } || outlook.Invitation.Signs.Any(Bodily))
        {
            return told;
        }

        for (var question = 0; question < Question.All.Length && told.Count < AtMost; question++)
        {
            if (
                IsWorthTrying(Question.All[question], outlook.Invitation)
                && Sentence(question, outlook) is { } outcome
            )
            {
                told.Add(outcome);
            }
        }

        return told;
    }

    /// <summary>What an answer to this question could change by itself; null where that takes more than one answer.</summary>
    public static string? IfAnswered(Question question, Outlook outlook) =>
        Sentence(Question.All.IndexOf(question), outlook);

    private static string? Sentence(int question, Outlook outlook) =>
        Best(question, outlook) is { } outcome
            ? $"If {outcome.If}, I would say: {Headlines.Phrase(outcome.Decision)}."
            : null;

    private static Outcome? Best(int question, Outlook outlook)
    {
        var choices = Question.All[question].Choices;
        Outcome? best = null;
        for (var at = 0; at < choices.Length; at++)
        {
            var choice = choices[at];
            if (choice.Rare || choice.Holds(outlook.Invitation))
            {
                continue;
            }

            var decision = outlook.After(question, at);
            if (decision != outlook.Now.Decision && (best is null || decision < best.Decision))
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
