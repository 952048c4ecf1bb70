using System.Text.Json;
using System.Text.RegularExpressions;

namespace Etiquette.Adapters.Teams;

/// <summary>Somebody who was mentioned, and how that stands in the text ("&lt;at&gt;Etiquette Bot&lt;/at&gt;").</summary>
public sealed partial record Mention(string Who, string Text)
{
    internal static Mention? Read(JsonElement entity) =>
        entity.TextAt("type") is "mention"
        && entity.IdAt("mentioned", "id") is { } who
        && entity.TextAt("text") is { Length: > 0 } text
            ? new(who, text)
            : null;

    /// <summary>
    /// Takes the mentions of the bot itself out of the text. Those of other people stay: they are what the
    /// message is about.
    /// </summary>
    public static string RemoveOf(string? bot, string text, IEnumerable<Mention> mentions) =>
        Spaces()
            .Replace(
                mentions
                    .Where(mention => mention.Who == bot)
                    .Aggregate(
                        text,
                        (left, mention) => left.Replace(mention.Text, " ", StringComparison.Ordinal)
                    ),
                " "
            )
            .Trim();

    // Line breaks stay: a pasted invitation is read by its lines.
    [GeneratedRegex(@"[^\S\n]+")]
    private static partial Regex Spaces();
}
