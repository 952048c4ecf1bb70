using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Facts;

/// <summary>What is only spoken of is not asked for: "your article about gift cards", "a contract at 500 a day", "not asking for money".</summary>
internal static class Topics
{
    public static bool Hold(Message message, Hit sign) =>
        IsDisclaimed(message, sign)
        || message.All("MereTopic").Any(topic => topic.First <= sign.First && sign.First < topic.End);

    private static bool IsDisclaimed(Message message, Hit sign) =>
        sign.First > 0
        && message.Speaks(sign.First - 1, "negation")
        && message.Speaks(sign.First, "asks-for");
}
