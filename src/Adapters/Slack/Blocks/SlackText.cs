using System.Buffers;
using System.Globalization;

namespace Etiquette.Adapters.Slack;

/// <summary>Text as Slack takes it: short enough, and escaped once where Slack reads its own markup.</summary>
/// <remarks>
/// Slack does not say how it counts characters beyond the first plane; UTF-16 counts them highest, so it is safe.
/// </remarks>
public static class SlackText
{
    /// <summary>Slack refuses empty texts.</summary>
    public const string Nothing = "…";

    private const char Ellipsis = '…';
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>");

    /// <summary>At most <paramref name="max"/>, cut between characters as people see them.</summary>
    public static string Fit(string text, int max)
    {
        if (text.Length <= max)
        {
            return text;
        }

        var end = 0;
        while (
            StringInfo.GetNextTextElementLength(text.AsSpan(end)) is > 0 and var length
            && end + length <= max - 1
        )
        {
            end += length;
        }

        return $"{text.AsSpan(0, end).TrimEnd()}{Ellipsis}";
    }

    /// <summary>A long text in parts of at most <paramref name="max"/>, cut between lines where that is possible.</summary>
    public static IEnumerable<string> Parts(string text, int max, int most)
    {
        for (var part = 0; part < most && text.Length > 0; part++)
        {
            var end = text.Length <= max ? text.Length : Cut(text, max);
            yield return text[..end];
            text = text[end..].TrimStart('\n');
        }
    }

    private static int Cut(string text, int max) =>
        text.LastIndexOf('\n', max - 1) is > 0 and var line ? line
        : char.IsHighSurrogate(text[max - 1]) ? max - 1
        : max;

    /// <summary>
    /// For <c>text</c> and mrkdwn: exactly <c>&amp;</c>, <c>&lt;</c> and <c>&gt;</c>, which also takes the power
    /// from <c>&lt;!channel&gt;</c>, mentions and disguised links. At most <paramref name="max"/> when escaped.
    /// </summary>
    public static string Escape(string text, int max)
    {
        var fitting = text;
        while (Escape(fitting) is { Length: var length } escaped)
        {
            if (length <= max)
            {
                return escaped;
            }

            fitting = Fit(fitting, Math.Min(fitting.Length - 1, fitting.Length * max / length));
        }

        return "";
    }

    private static string Escape(string text) =>
        text.AsSpan().ContainsAny(Special)
            ? text.Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal)
            : text;
}
