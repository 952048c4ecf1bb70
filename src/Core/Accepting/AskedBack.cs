using System.Diagnostics;
using Etiquette.Core.Language;

namespace Etiquette.Core.Accepting;

/// <summary>Answers what is asked back about a request, each question from the part of the verdict that it asks about.</summary>
internal static class AskedBack
{
    private const string OpenNothing = "Do not reply, open nothing and send nothing.";

    public static string Answer(Asking asking, Outlook outlook)
    {
        var (invitation, decision) = (outlook.Invitation, outlook.Now.Decision);
        return asking switch
        {
            Asking.HowSure => Sure(outlook),
            Asking.WhatWouldChange => WouldChange(outlook),
            Asking.WhatTheySee => decision is Decision.Report
                ? $"{NextSteps.WhatTheySee} So do not accept this one."
                : NextSteps.WhatTheySee,
            Asking.DoTheyHear => Heard(decision),
            Asking.MayIFollow => Follow(decision),
            Asking.MustI => Must(decision),
            Asking.IsItSafe => Safe(decision, invitation),
            Asking.YourView or Asking.JustTell => View(decision, invitation),
            Asking.Options =>
                $"You can accept, write back without accepting, leave it, say no kindly, or report it. {View(decision, invitation)}",
            Asking.WhyYouAsk =>
                "I ask only what could still change my answer, and nothing is open now. \"I don't know\" would have been fine too.",
            Asking.WhoIsIt =>
                "I look nobody up: I know only what you tell me. If the name tells you nothing, say so; that is an answer too.",
            Asking.Later =>
                "I set no reminders. Nobody is pressed for an answer, so leave it open and come back when you like.",
            Asking.Objection => Objection(decision, invitation),
            Asking.AnybodyThere => $"I am here. {View(decision, invitation)}",
            _ => Wording(asking, decision, invitation),
        };
    }

    private static string Wording(Asking asking, Decision decision, Invitation invitation) =>
        asking switch
        {
            _ when decision is Decision.Report =>
                "Nothing: a reply would tell them that somebody reads along.",
            Asking.Reply => Reply(decision, invitation),
            Asking.Thanks => Drafts.For(Decision.Accept, invitation)!.InALine(),
            Asking.KindNo => Drafts.KindNo(invitation).InALine(),
            Asking.AskThem => Drafts.For(Decision.AskFirst, invitation)!.InALine(),
            Asking.ShorterReply => Drafts.Shorter(decision, invitation).InALine(),
            Asking.Translation =>
                $"I write in English for now, so this needs your own words. {Reply(decision, invitation)}",
            _ => throw new UnreachableException($"No answer to {asking}."),
        };

    /// <summary>The text that belongs to the verdict, or why there is none.</summary>
    private static string Reply(Decision decision, Invitation invitation) =>
        Drafts.For(decision, invitation)?.InALine()
        ?? (
            invitation is { Quality: Quality.Bad } ? "Nothing: you owe them no answer." : Silence(invitation)
        );

    private static string Silence(Invitation invitation) =>
        $"Nothing: silence is an answer too. Should you want to hear more first: \"{Drafts.For(Decision.AskFirst, invitation)!.Text}\"";

    private static string Sure(Outlook outlook)
    {
        var sure = HowSure.Of(outlook) switch
        {
            Sureness.Very => "Very sure, from what you told me.",
            Sureness.Fairly => "Fairly sure, from what you told me.",
            _ => "Not very: something that could settle it is missing.",
        };
        return outlook.Now.Decision is Decision.Report
            ? $"{sure} {Main(outlook.Now.Decision, outlook.Invitation)} {OpenNothing}"
            : $"{sure} {WouldChange(outlook)}";
    }

    private static string WouldChange(Outlook outlook) =>
        OtherOutcomes.Of(outlook) is [_, ..] outcomes
            ? string.Join(' ', outcomes)
            : "I know of nothing that would change it.";

    private static string Heard(Decision decision) =>
        decision switch
        {
            Decision.Accept => "They see it when you accept. If you leave it, LinkedIn does not tell them.",
            Decision.AskFirst =>
                "They read your reply. If you leave the request after all, LinkedIn does not tell them.",
            Decision.Ignore => "No: LinkedIn does not tell them, and you owe no answer.",
            Decision.Decline => "LinkedIn does not tell them; your kind no is what they hear.",
            Decision.Report =>
                "LinkedIn does not tell them that you ignore or block them. A report accuses nobody: it lets somebody look.",
            _ => throw new UnreachableException($"Who hears of {decision}?"),
        };

    private static string Follow(Decision decision) =>
        decision switch
        {
            Decision.Report => $"Better not, with this one. {OpenNothing}",
            Decision.Decline =>
                "Look at your employer's or profession's policy first: what speaks against connecting may speak against following too.",
            _ =>
                "Yes. Following needs no answer and opens no door; connect when there is something to say to each other.",
        };

    private static string Must(Decision decision) =>
        decision switch
        {
            Decision.Decline =>
                "No, you can leave it open. A kind no spares them the guessing, and keeps it the same for everybody.",
            Decision.Report =>
                "No. Then leave it unanswered and open nothing; a report would help the next person.",
            _ => $"No. {Aftermath.NobodyOwesOne}",
        };

    private static string Safe(Decision decision, Invitation invitation) =>
        decision switch
        {
            Decision.Accept => $"I heard of nothing that speaks against it. {NextSteps.WhatTheySee}",
            Decision.AskFirst =>
                "Asking first is safe: a reply is no connection. Open no link or file before you know whom you are talking to.",
            Decision.Ignore => "Leaving it is safe: LinkedIn does not tell them, and you owe no answer.",
            Decision.Decline => $"A kind no is safe. {Main(decision, invitation)}",
            Decision.Report => $"I would not risk it. {Main(decision, invitation)} {OpenNothing}",
            _ => throw new UnreachableException($"Is {decision} safe?"),
        };

    private static string View(Decision decision, Invitation invitation) =>
        $"In your place I would {InYourPlace(decision)}. {Main(decision, invitation)}".TrimEnd();

    private static string InYourPlace(Decision decision) =>
        decision is Decision.Report ? "not accept, and report it" : Headlines.Phrase(decision);

    private static string Objection(Decision decision, Invitation invitation) =>
        decision is Decision.Report
            ? $"It is yours to decide. What worries me: {Main(decision, invitation)} If I got a fact wrong, tell me which."
            : $"Fair enough: it is yours to decide. I went by this: {Main(decision, invitation)} If I got a fact wrong or missed one, tell me, and I look at it again.";

    /// <summary>The heaviest reason for the verdict.</summary>
    private static string Main(Decision decision, Invitation invitation)
    {
        var reasons = Because.Of(invitation);
        return (
                reasons.FirstOrDefault(reason => reason.For == decision)
                ?? (reasons is [var first, ..] ? first : null)
            )?.Text
            ?? "I know too little to say more.";
    }
}
