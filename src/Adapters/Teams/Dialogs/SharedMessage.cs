using System.Text.Json;
using System.Text.RegularExpressions;
using Etiquette.Core.Language;

namespace Etiquette.Adapters.Teams;

/// <summary>The message that somebody pointed at: its words alone, not who wrote it.</summary>
internal static partial class SharedMessage
{
    /// <summary>As much as a form's field takes.</summary>
    private const int Longest = 3_000;

    /// <summary>Null where there is none, or none with words in it.</summary>
    public static string? Read(JsonElement? value) =>
        value?.TextAt("messagePayload", "body", "content") is { } content
        && Clean.FromTeams(WithoutLongTags(content)) is { Length: > 0 } words
            ? CardText.Cut(words.ReplaceLineEndings("\n"), Longest)
            : null;

    // A link's address and an attachment's id say nothing to a reader.
    private static string WithoutLongTags(string html) => LongTag().Replace(html, "");

    [GeneratedRegex("</?(a|attachment|img|emoji)(\\s[^<>]*)?>", RegexOptions.IgnoreCase)]
    private static partial Regex LongTag();
}
