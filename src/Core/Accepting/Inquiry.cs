using Etiquette.Core.Accepting.Questions;

namespace Etiquette.Core.Accepting;

/// <summary>
/// Chooses what to ask next. A question is worth a person's time only while one of its answers, alone or together
/// with the questions that may still follow, could lead to another verdict: by the facts that it states, or, while the story
/// sounds like two things at once, by the words that it is given in.
/// </summary>
public static class Inquiry
{
    public const int AtMost = 3;

    public static Question? Next(Outlook outlook, IReadOnlyCollection<string> answered)
    {
        var left = AtMost - answered.Count;
        if (left <= 0 || outlook.Invitation is { IsHarmDone: true } || IsDangerTold(outlook.Invitation))
        {
            return null;
        }

        var open = Open(answered);
        var invitation = outlook.Invitation;
        return MostTelling(outlook, open)
            ?? FirstOfSeveral(invitation, open, outlook.Now.Decision, left)
            ?? (LacksTheStory(invitation) ? FirstUntold(invitation, open) : null);
    }

    // Whoever tells that they are hiding, or how they are spoken to, wants to hear what to do.
    private static bool IsDangerTold(Invitation invitation) =>
        invitation.Signs.Any(Signs.NearDanger | Signs.Flirting);

    private static bool LacksTheStory(Invitation invitation) =>
        invitation is { Sense.IsInDoubt: true } and ({ Knows: null } or { Note: null })
        && !IsSettled(invitation);

    // What was told is enough, whatever else there is to tell, and nobody likes to tell it twice.
    private static bool IsSettled(Invitation invitation) =>
        invitation is { Note: Note.Personal } or { Quality: Quality.Bad }
        || Judgement.Of(invitation with { Sense = null }).Decision is Decision.Report;

    /// <summary>
    /// What was told sounds like two things at once, and no button would part them; an answer in the user's own words may.
    /// </summary>
    private static Question? FirstUntold(Invitation invitation, uint open)
    {
        for (var i = 0; i < Question.All.Length; i++)
        {
            var question = Question.All[i];
            if ((open & (1u << i)) != 0 && question.InvitesAStory && IsUntold(question, invitation))
            {
                return question;
            }
        }

        return null;
    }

    /// <summary>A note from somebody known or unwanted, and a boundary that nothing hints at, are not worth a question.</summary>
    private static bool IsUntold(Question question, Invitation invitation) =>
        !question.Facts.Any(invitation.Has)
        && question switch
        {
            DoYouKnowThem => invitation is { IsBehindThem: false, Tie: null, Note: not Note.Pitch },
            WhatDoesTheNoteSay => invitation is { Tie: null, Quality: not Quality.Bad },
            // An unwelcome relative is somebody private, as was told.
            WhatAreTheyToYou => invitation
                is not { Tie: Tie.FriendOrFamily, Quality: Quality.Bad }
                    and not {
                        Tie: Tie.Colleague or Tie.FormerColleague or Tie.Manager or Tie.Report,
                        Sense.MayBeDeclined: false,
                        Sense.IsPlainlyDeclined: false
                    },
            _ => true,
        };

    /// <summary>The question most of whose answers would change the verdict at once.</summary>
    private static Question? MostTelling(Outlook outlook, uint open)
    {
        Question? best = null;
        var most = 0;
        for (var i = 0; i < Question.All.Length; i++)
        {
            var question = Question.All[i];
            if ((open & (1u << i)) == 0 || !question.IsRelevant(outlook.Invitation))
            {
                continue;
            }

            var changes = 0;
            for (var choice = 0; choice < question.Choices.Length; choice++)
            {
                changes += outlook.After(i, choice) == outlook.Now.Decision ? 0 : 1;
            }

            if (changes > most)
            {
                (best, most) = (question, changes);
            }
        }

        return best;
    }

    /// <summary>No single answer changes anything, but two or three together may.</summary>
    private static Question? FirstOfSeveral(Invitation invitation, uint open, Decision now, int left)
    {
        for (var depth = 2; depth <= left; depth++)
        {
            for (var i = 0; i < Question.All.Length; i++)
            {
                if (CanChange(invitation, open, now, depth, i))
                {
                    return Question.All[i];
                }
            }
        }

        return null;
    }

    private static bool CanChange(Invitation invitation, uint open, Decision now, int depth, int i)
    {
        var question = Question.All[i];
        if ((open & (1u << i)) == 0 || !question.IsRelevant(invitation))
        {
            return false;
        }

        var others = open & ~(1u << i);
        if (Leads(question.LearnDontKnow(invitation)))
        {
            return true;
        }

        foreach (var choice in question.Choices)
        {
            if (Leads(choice.Learn(invitation)))
            {
                return true;
            }
        }

        return false;

        bool Leads(Invitation next) =>
            Judgement.Of(next).Decision != now || (depth > 1 && CanChangeNext(next, others, now, depth - 1));
    }

    private static bool CanChangeNext(Invitation invitation, uint open, Decision now, int depth)
    {
        for (var i = 0; i < Question.All.Length; i++)
        {
            if (CanChange(invitation, open, now, depth, i))
            {
                return true;
            }
        }

        return false;
    }

    private static uint Open(IReadOnlyCollection<string> answered)
    {
        var open = (1u << Question.All.Length) - 1;
        foreach (var id in answered)
        {
            open &= Question.NumberOf(id) is >= 0 and var number ? ~(1u << number) : open;
        }

        return open;
    }
}
