using System.Text;
using System.Text.RegularExpressions;

namespace Etiquette.Adapters.Teams;

/// <summary>Makes any text fit for a card: not too long, and without characters that nobody can see.</summary>
internal static partial class CardText
{
    public static string Cut(string text, int most)
    {
        var clean = Clean(text);
        if (clean.Length <= most)
        {
            return clean;
        }

        // Half an emoji is no character.
        var end = char.IsHighSurrogate(clean[most - 2]) ? most - 2 : most - 1;
        return clean[..end].TrimEnd() + "…";
    }

    /// <summary>A word wider than a phone may be broken, at marks that nobody sees.</summary>
    public static string Breakable(string text) => LongWord().Replace(text, "$0\u200b");

    [GeneratedRegex(@"[^\s\u200b-]{24}(?=[^\s\u200b-])(?<![\ud800-\udbff])")]
    private static partial Regex LongWord();

    public static IEnumerable<string> Paragraphs(string text, int most) =>
        Cut(text, most).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Marks that make what follows read backwards: a name with one in it would change our own words.</summary>
    private static bool TurnsTextAround(Rune rune) =>
        rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' || !(Rune.IsControl(rune) || TurnsTextAround(rune)))
            {
                clean.Append(rune);
            }
        }

        // Teams refuses a card with an empty text in it.
        return clean.ToString() is var seen && !string.IsNullOrWhiteSpace(seen) ? seen : "–";
    }
}
