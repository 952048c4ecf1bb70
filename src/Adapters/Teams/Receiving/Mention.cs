using System.Text.Json;
using System.Text.RegularExpressions;

namespace Etiquette.Adapters.Teams;

/// <summary>Somebody who was mentioned, and how that stands in the text ("&lt;at&gt;Etiquette Bot&lt;/at&gt;").</summary>
public sealed partial record Mention(string Who, string Text)
{
    /// <summary>More than anybody mentions in one message.</summary>
    private const int Most = 50;

    internal static Mention? Read(JsonElement entity) =>
        entity.TextAt("type") is "mention"
        && entity.IdAt("mentioned", "id") is { } who
        && entity.TextAt("text") is { Length: > 0 } text
            ? new(who, text)
            : null;

    /// <summary>
    /// Takes the mentions of the bot itself out of the text. Those of other people become their names: they
    /// are what the message is about.
    /// </summary>
    public static string RemoveOf(string? bot, string text, IEnumerable<Mention> mentions)
    {
        var left = mentions
            .Take(Most)
            .Aggregate(
                text,
                (left, mention) =>
                    left.Replace(
                        mention.Text,
                        mention.Who == bot ? " " : Tags().Replace(mention.Text, ""),
                        StringComparison.Ordinal
                    )
            );
        return Spaces().Replace(left, " ").Trim();
    }

    [GeneratedRegex("</?at[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tags();

    // Line breaks stay: a pasted invitation is read by its lines.
    [GeneratedRegex(@"[^\S\n]+")]
    private static partial Regex Spaces();
}
