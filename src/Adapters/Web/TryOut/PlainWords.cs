using System.Diagnostics;
using Etiquette.Core;
using Etiquette.Core.Accepting;

namespace Etiquette.Adapters.Web.TryOut;

/// <summary>The page's words for what Core counts in.</summary>
public static class PlainWords
{
    public static string Name(Decision decision) =>
        decision switch
        {
            Decision.Accept => "Accept",
            Decision.AskFirst => "Ask first",
            Decision.Ignore => "Ignore",
            Decision.Decline => "Decline",
            Decision.Report => "Report",
            _ => throw new UnreachableException($"No name for {decision}."),
        };

    /// <summary>What a reason speaks for.</summary>
    public static string SpeaksFor(Decision decision) =>
        decision switch
        {
            Decision.Accept => "for accepting",
            Decision.AskFirst => "for asking first",
            Decision.Ignore => "for ignoring",
            Decision.Decline => "for declining",
            Decision.Report => "for reporting",
            _ => throw new UnreachableException($"No words for {decision}."),
        };

    public static string Sure(Sureness sure) =>
        sure switch
        {
            Sureness.Hardly => "Not very sure",
            Sureness.Fairly => "Fairly sure",
            Sureness.Very => "Very sure",
            _ => throw new UnreachableException($"No words for {sure}."),
        };

    public static string Lesson(Moral moral) =>
        moral switch
        {
            Moral.TellMeWhy => "Tell me why: a request without a reason earns no attention.",
            Moral.SpendTimeOnIt => "Spend time on it: effort is matched with effort.",
            Moral.RelationshipsNotCollections =>
                "Relationships, not collections: contacts are people to get to know.",
            Moral.KnowWhatYouWant =>
                "Know what you want: the answer depends on your network, your role and your employer.",
            Moral.RespectTheirTime => "Respect their time: checking an unknown sender costs minutes.",
            Moral.KnowThemFirst => "Know them first: accept where you have met in some form.",
            _ => throw new UnreachableException($"No lesson for {moral}."),
        };
}
