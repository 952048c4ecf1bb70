using System.Diagnostics;
using Etiquette.Core;
using Etiquette.Core.Accepting;

namespace Etiquette.Adapters.Slack;

/// <summary>The words of the trade as the card says them.</summary>
internal static class Words
{
    public static string For(Decision decision) =>
        decision switch
        {
            Decision.Accept => "For accepting",
            Decision.AskFirst => "For asking first",
            Decision.Ignore => "For ignoring",
            Decision.Decline => "For declining",
            Decision.Report => "For reporting",
            _ => throw new UnreachableException($"No words for {decision}."),
        };

    public static string Of(Sureness sure) =>
        sure switch
        {
            Sureness.Hardly => "I am not sure yet: something that would settle it is missing.",
            Sureness.Fairly => "I am fairly sure.",
            Sureness.Very => "I am very sure.",
            _ => throw new UnreachableException($"No words for {sure}."),
        };

    public static string Of(Moral moral) =>
        moral switch
        {
            Moral.TellMeWhy => "Tell me why",
            Moral.SpendTimeOnIt => "Spend time on it",
            Moral.RelationshipsNotCollections => "Relationships, not collections",
            Moral.KnowWhatYouWant => "Know what you want",
            Moral.RespectTheirTime => "Respect their time",
            Moral.KnowThemFirst => "Know them first",
            _ => throw new UnreachableException($"No words for {moral}."),
        };
}
