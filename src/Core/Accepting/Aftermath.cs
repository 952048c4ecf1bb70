using System.Diagnostics;
using Etiquette.Core.Language;

namespace Etiquette.Core.Accepting;

/// <summary>What we say when a verdict has been read: it was followed or not, or it leaves somebody uneasy.</summary>
internal static class Aftermath
{
    internal const string NobodyOwesOne = "Nobody owes a connection, and LinkedIn does not tell them.";

    public static string Of(Reaction reaction, Decision decision, Invitation invitation) =>
        reaction switch
        {
            Reaction.Accepted => Accepted(decision, invitation),
            Reaction.Followed => Followed(decision, invitation),
            Reaction.LeftAlone => LeftAlone(decision),
            Reaction.Unwilling => Unwilling(decision),
            Reaction.Uneasy => Uneasy(decision, invitation),
            Reaction.WhatNow => ToDo(decision, invitation),
            Reaction.Nod =>
                "That is how it looks with what I know. Ask me why, tell me what I missed (\"we met once\"), or bring me the next one.",
            _ => throw new UnreachableException($"No answer to {reaction}."),
        };

    private static string Accepted(Decision decision, Invitation invitation) =>
        decision switch
        {
            Decision.Accept => ToDo(decision, invitation),
            Decision.AskFirst =>
                $"Nothing is lost: you can ask now what you would have asked first. \"{Text(decision, invitation)}\"",
            // Whoever flirts, or shows a sign of a trick, is not waited for.
            Decision.Ignore when invitation.IsUnsafe =>
                "Then remove the connection again: LinkedIn does not tell them, and you owe no explanation. Open nothing and "
                    + "send nothing. Should they go on, block and report them.",
            Decision.Ignore =>
                "That is yours to decide. Should a pitch, a link or another app come next, remove the connection again.",
            Decision.Decline =>
                $"Then think about removing the connection again{Until(invitation)}: your employer's or profession's policy comes first.",
            Decision.Report =>
                "Then remove the connection now; open nothing and send nothing. Report and block the profile, and tell your security contact.",
            _ => throw new UnreachableException($"No aftermath of {decision}."),
        };

    private static string Followed(Decision decision, Invitation invitation) =>
        decision switch
        {
            Decision.Accept => ToDo(decision, invitation),
            Decision.AskFirst => "Good. Give it some days; tell me what they answer, and I look at it again.",
            _ => LeftAlone(decision),
        };

    private static string LeftAlone(Decision decision) =>
        decision switch
        {
            Decision.Accept => $"That is fine too. {NobodyOwesOne}",
            Decision.AskFirst => "That is fine too. If they write again with a reason, you can think again.",
            Decision.Report =>
                "Good. If you have a security contact, tell them too: others may have had the same request.",
            _ => "Good. There is nothing more to do.",
        };

    private static string Unwilling(Decision decision) =>
        decision switch
        {
            Decision.Decline =>
                "Then leave it open for now: nobody is pressed for an answer, and a kind no is as good next week.",
            Decision.Report =>
                "Then leave it unanswered and open nothing. A report accuses nobody: it lets somebody look.",
            _ => $"Then leave it. {NobodyOwesOne}",
        };

    private static string Uneasy(Decision decision, Invitation invitation) =>
        decision switch
        {
            Decision.Accept => $"Then take your time. {NobodyOwesOne}",
            Decision.AskFirst =>
                "Asking is polite: it shows that you want to know whom you connect with, and leaves them the next step.",
            Decision.Ignore or Decision.Decline when invitation is { Quality: Quality.Bad } =>
                "It is polite enough: LinkedIn does not tell them, and you owe no explanation.",
            Decision.Ignore =>
                $"It is polite enough: LinkedIn does not tell them, and you owe no explanation. Should silence feel wrong, one line will do: \"{Text(Decision.AskFirst, invitation)}\"",
            Decision.Decline =>
                $"Not when it is said kindly, and is the same for everybody: \"{Text(decision, invitation)}\"",
            Decision.Report =>
                "A report accuses nobody: it lets somebody look, and protects the next person.",
            _ => throw new UnreachableException($"No aftermath of {decision}."),
        };

    /// <summary>The next steps, and the text that goes with them.</summary>
    private static string ToDo(Decision decision, Invitation invitation)
    {
        var steps = string.Join('\n', NextSteps.After(decision, invitation));
        return Drafts.For(decision, invitation) is { } draft ? $"{steps}\n{draft.InALine()}" : steps;
    }

    private static string Until(Invitation invitation) =>
        Hold.Until(invitation) is { } end ? $" until {end}" : "";

    private static string Text(Decision decision, Invitation invitation) =>
        Drafts.For(decision, invitation)!.Text;
}
