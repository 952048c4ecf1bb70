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
