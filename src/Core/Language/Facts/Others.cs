using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Facts;

/// <summary>
/// Whom somebody of the writer's knows. "My wife's colleague" holds "my wife" and "colleague", and is neither to the writer.
/// </summary>
internal static class Others
{
    private const string Family = "OfAnother";

    /// <summary>What the hit says is said of somebody of the writer's, and not of the one who asks.</summary>
    public static bool AreMeant(Message message, Hit hit) =>
        message.Own(Family).Any(other => other.Holds(hit));

    /// <summary>This word tells whom somebody else knows.</summary>
    public static bool AreToldOf(Message message, int at) => EndAt(message, at) > at;

    /// <summary>"My wife thinks I should accept her old classmate": this word tells of somebody the writer only hears of.</summary>
    public static bool AreHeardOf(Message message, int at) =>
        message.Own(Family).Any(other => other.Value is "Told" && other.First <= at && at < other.End);

    /// <summary>Where the words end that tell whom somebody else knows, if they go on here.</summary>
    public static int EndAt(Message message, int at) =>
        message
            .Own(Family)
            .Where(other => other.First <= at && at < other.End)
            .Select(other => other.End)
            .DefaultIfEmpty(at)
            .Max();
}
