using System.Diagnostics;

namespace Etiquette.Core.Accepting;

/// <summary>What to do next, in order; each line is something a person can do in a minute.</summary>
public static class NextSteps
{
    public static IReadOnlyList<string> After(Decision decision, Invitation invitation) =>
        decision switch
        {
            Decision.Accept => [.. Accepting(invitation)],
            Decision.AskFirst => [.. Asking(invitation)],
            Decision.Ignore => [.. Ignoring(invitation)],
            Decision.Decline => [.. Declining(invitation)],
            Decision.Report => [.. Reporting(invitation)],
            _ => throw new UnreachableException($"No next step after {decision}."),
        };

    private static IEnumerable<string> Accepting(Invitation invitation)
    {
        if (invitation.Signs.Any(Signs.NewAccount))
        {
            yield return "Their profile is new, so check with them through a channel you already use that it is theirs.";
        }

        if (invitation is { Knows: null, Tie: Tie.Colleague })
        {
            yield return "Look at the profile first: heads of firms are often copied, so name and picture should match your directory.";
        }

        yield return "After you accept, close the page of suggestions: each tap there sends a request without a note in your name.";
        if (invitation is not { IsKnown: true, HasSensitiveContacts: false })
        {
            yield return WhatTheySee;
        }

        if (invitation.IsKnownAndSells)
        {
            yield return "Accepting is no yes to what they sell: one plain sentence says so. So that they do not write to your contacts, hide the list first, under Settings, Visibility, Connections.";
        }

        yield return "A line of thanks starts the relationship.";
    }

    private static IEnumerable<string> Asking(Invitation invitation)
    {
        if (invitation.IsKnownAndActsOddly)
        {
            yield return $"Ring {invitation.Named ?? "them"}, or write by a way you already use, and not through this request: was that really you?";
            yield return "Until you know, send and open nothing. If it was, you may still say no: nobody is owed that on LinkedIn.";
            yield break;
        }

        if (invitation is { TrustedMutual: true })
        {
            yield return "Ask the mutual connection you trust first: do they really know them?";
        }
        else if (invitation is { HasManyMutuals: true })
        {
            yield return "If one of your mutual connections is someone you would ring, ask them first.";
        }

        yield return "Reply without accepting.";
        yield return "Give it some days. If no answer comes, leave the request with a good conscience.";
    }

    private static IEnumerable<string> Ignoring(Invitation invitation)
    {
        yield return invitation.HasDone(Done.Accepted)
            ? "Remove the connection: LinkedIn does not tell them, and you owe no answer."
            : "Leave it: LinkedIn does not tell them, and you owe no answer.";
        if (invitation.Signs.Any(Signs.Whereabouts))
        {
            yield return "Tell nothing, not even that you know. Let the one they look for know that somebody asks.";
        }
        else if (invitation.Signs.Any(Signs.NearDanger))
        {
            yield return "Your employer and your town are on your profile too: look under Settings, Visibility, who may see them, and block whoever should see nothing.";
            yield return "Where you feel unsafe, tell somebody you trust, and the police.";
        }
        else if (invitation.MayBeHarassment)
        {
            yield return "If there were threats, or they follow you elsewhere too: report and block them, keep what they sent, and tell somebody you trust.";
        }
        else if (invitation is { Note: Note.Personal } || invitation.Signs.Any(Signs.Flirting))
        {
            yield return "If it troubles you, report and block them: on LinkedIn choose \"Ignore\", then \"Report\". A colleague you trust may help you write it down.";
        }
        else if (invitation.Signs.Any(SignGroups.Serious))
        {
            yield return "Open nothing and send nothing. If more signs follow, report it.";
        }
        else if (invitation is { Quality: Quality.Bad })
        {
            yield return "If they keep asking, you can block them; they are not told.";
        }
        else
        {
            yield return "They can follow you instead, and if they write again with a reason, you can think again.";
        }
    }

    private static IEnumerable<string> Declining(Invitation invitation)
    {
        if (invitation is { Quality: Quality.Bad })
        {
            yield return "You need not answer. If they keep asking, you can block them; they are not told.";
            yield return "Where you feel unsafe, or a court has ordered them to keep away, keep what they sent and tell the police.";
            yield break;
        }

        yield return "Say no in one kind sentence.";
        yield return Hold.Until(invitation) is { } end
            ? $"Leave the request open until {end}, and treat everybody in the same position alike."
            : "Keep it the same for everybody, so that nobody need take it personally.";
        yield return "Your employer's or profession's policy comes first; this is not legal advice.";
    }

    private static IEnumerable<string> Reporting(Invitation invitation)
    {
        foreach (var step in Containing(invitation))
        {
            yield return step;
        }

        if (invitation.IsHarassment)
        {
            yield return "Do not answer. On LinkedIn choose \"Ignore\", then \"Report\", and block the profile; they are not told.";
            yield return "Keep what they sent, with the date and a picture of the request.";
            yield return "Tell somebody you trust. Where you feel unsafe, or a court has ordered them to keep away, tell the police as well.";
            yield break;
        }

        if (invitation.Signs.Any(Signs.BorrowedName))
        {
            yield return "On LinkedIn open the profile, choose \"More\", then \"Report\", and say whose name it uses; then block it.";
            yield return "Do not answer, open nothing and send nothing.";
            yield return "Let those who know the name hear of it, so that they do not accept it either.";
            yield break;
        }

        if (invitation.Signs.Any(Signs.DuplicateProfile | Signs.FalseBoss) || invitation is { IsKnown: true })
        {
            yield return $"Verify with {invitation.Named ?? "the person you know"} through a channel you already use, not through this request.";
        }

        yield return "Do not reply, open nothing and send nothing.";
        yield return "On LinkedIn choose \"Ignore\", then \"Report\", and block the profile.";
        yield return "Tell your security contact too. A report is not an accusation: it lets somebody look.";
    }

    /// <summary>What cannot wait.</summary>
    private static IEnumerable<string> Containing(Invitation invitation)
    {
        if (invitation.HasDone(Done.Paid))
        {
            yield return "Ring your bank at once and ask them to stop the payment; tell the police too.";
        }

        if (invitation.HasDone(Done.Opened))
        {
            yield return "Tell your IT or security people now what you opened. If you typed in a password, change it from another device.";
        }

        if (invitation.HasDone(Done.GaveAway))
        {
            yield return "Change that password wherever you use it. Papers or bank details: tell whoever issued them.";
        }

        if (invitation.HasDone(Done.Accepted))
        {
            yield return "Remove the connection; LinkedIn does not tell them.";
        }
    }

    internal const string WhatTheySee =
        "A new connection can see your e-mail address and, unless you hide it, your list of connections: look under Settings, Visibility, Connections. The people you share stay visible.";
}
