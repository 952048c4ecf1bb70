using System.Text;

namespace Etiquette.Adapters.Teams;

/// <summary>Makes any text fit for a card: not too long, and without characters that nobody can see.</summary>
internal static class CardText
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

    public static IEnumerable<string> Paragraphs(string text, int most) =>
        Cut(text, most).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' || !Rune.IsControl(rune))
            {
                clean.Append(rune);
            }
        }

        // Teams refuses a card with an empty text in it.
        return clean.ToString() is var seen && !string.IsNullOrWhiteSpace(seen) ? seen : "–";
    }
}
