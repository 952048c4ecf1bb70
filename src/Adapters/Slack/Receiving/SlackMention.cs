using System.Text.RegularExpressions;

namespace Etiquette.Adapters.Slack;

/// <summary>The bot's own mention, "&lt;@U123&gt;" or "&lt;@U123|etiquette&gt;": how we are called, not what is said.</summary>
internal static partial class SlackMention
{
    public static bool IsIn(string text, string? bot) =>
        bot is not null && Any().Matches(text).Any(mention => mention.Groups["user"].Value == bot);

    /// <summary>While we do not know our own id, a mention at the very start is taken for ours.</summary>
    public static string Remove(string text, string? bot) =>
        Any()
            .Replace(
                text,
                mention =>
                    (bot is null ? mention.Index == 0 : mention.Groups["user"].Value == bot)
                        ? " "
                        : mention.Value
            );

    [GeneratedRegex(@"<@(?<user>[A-Z0-9]{1,30})(\|[^<>]{0,100})?>", RegexOptions.ExplicitCapture)]
    private static partial Regex Any();
}
