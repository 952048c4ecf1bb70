using System.Text;

namespace Etiquette.Adapters.Slack;

/// <summary>A card read aloud, piece by piece: for notifications and screen readers.</summary>
internal static class Spoken
{
    public static StringBuilder List(this StringBuilder words, string title, IEnumerable<string> points)
    {
        var lead = $"\n\n{title}:\n• ";
        foreach (var point in points)
        {
            words.Append(lead).Append(point);
            lead = "\n• ";
        }

        return words;
    }

    public static StringBuilder Text(this StringBuilder words, string title, string text) =>
        words.Append("\n\n").Append(title).Append(":\n").Append(text);
}
