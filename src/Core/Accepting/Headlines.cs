using System.Diagnostics;

namespace Etiquette.Core.Accepting;

/// <summary>The verdict in one line. It never says that a person is fake: we cannot know that.</summary>
public static class Headlines
{
    public static string For(Decision decision, Invitation invitation) =>
        decision switch
        {
            Decision.Accept => invitation is { IsKnown: true }
                ? $"Accept {invitation.Name}"
                : $"You can accept {invitation.Name}",
            Decision.AskFirst => $"Ask {invitation.Name} why before you accept",
            Decision.Ignore or Decision.Report when invitation.HasDone(Done.Accepted) =>
                $"Remove {invitation.Named ?? "this connection"} again"
                    + (decision is Decision.Report ? ", and report it" : ""),
            Decision.Ignore => invitation.Named is { } name
                ? $"Leave the request from {name} unanswered"
                : "Leave this request unanswered",
            Decision.Decline when invitation is { Quality: Quality.Bad } =>
                $"Do not accept {invitation.Name}, and you need not answer",
            Decision.Decline => Hold.Until(invitation) is { } end
                ? $"Do not accept {invitation.Name} yet: hold it until {end}"
                : $"Say no to {invitation.Name}, kindly and openly",
            Decision.Report => invitation.Named is { } sender
                ? $"Do not accept: report the request from {sender}"
                : "Do not accept: report this request",
            _ => throw new UnreachableException($"No headline for {decision}."),
        };

    /// <summary>The decision inside a sentence: "... I would say: ask them why first".</summary>
    public static string Phrase(Decision decision) =>
        decision switch
        {
            Decision.Accept => "accept",
            Decision.AskFirst => "ask them why first",
            Decision.Ignore => "leave it unanswered",
            Decision.Decline => "say no, kindly and openly",
            Decision.Report => "report it",
            _ => throw new UnreachableException($"No phrase for {decision}."),
        };
}
