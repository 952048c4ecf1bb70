using System.Net;
using System.Text;

namespace Etiquette.Core.Language;

/// <summary>Takes a platform's markup off the text it delivers, so that the rest reads plain words.</summary>
public static class Clean
{
    /// <summary>Slack: mentions, links with labels, <c>&amp;amp;</c> and its kin.</summary>
    public static string FromSlack(string text) => Tidy(Decoded(WithoutMarks(text, SlackMark)));

    /// <summary>Teams: <c>&lt;at&gt;</c>, non-breaking spaces, entities.</summary>
    public static string FromTeams(string text) => Tidy(Decoded(WithoutTags(WithoutMentions(text))));

    private static string WithoutMarks(string text, Func<string, string?> mark)
    {
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (
                text[at] == '<'
                // A mark holds no other: a long row of '<' must not be searched to its end again and again.
                && text.AsSpan(at + 1).IndexOfAny('<', '>') is >= 0 and var length
                && text[at + 1 + length] == '>'
                && mark(text.Substring(at + 1, length)) is { } meant
            )
            {
                clean.Append(meant);
                at += length + 1;
            }
            else
            {
                clean.Append(text[at]);
            }
        }

        return clean.ToString();
    }

    // <@U1>, <!here> say nothing; <#C1|general> is a channel; <https://x|label> is its label.
    private static string? SlackMark(string inside) =>
        inside switch
        {
            ['@' or '!', ..] => "",
            ['#', .. var channel] => Label(channel) is { } name ? "#" + name : "",
            _ when inside.Contains("://", StringComparison.Ordinal)
                    || inside.StartsWith("mailto:", StringComparison.Ordinal)
                    || inside.StartsWith("tel:", StringComparison.Ordinal) => Label(inside) ?? inside,
            _ => null,
        };

    private static string? Label(string inside) =>
        inside.IndexOf('|', StringComparison.Ordinal) is >= 0 and var bar ? inside[(bar + 1)..] : null;

    private static string WithoutMentions(string text)
    {
        while (
            text.IndexOf("<at", StringComparison.OrdinalIgnoreCase) is >= 0 and var start
            && text.IndexOf("</at>", start, StringComparison.OrdinalIgnoreCase) is >= 0 and var end
        )
        {
            text = string.Concat(text.AsSpan(0, start), text.AsSpan(end + 5));
        }

        return text;
    }

    private static string WithoutTags(string text) =>
        WithoutMarks(
            text,
            inside =>
                inside switch
                {
                    _ when Starts(inside, "br")
                            || Starts(inside, "/p")
                            || Starts(inside, "/div")
                            || Starts(inside, "/li") => "\n",
                    [
                        '/'
                        or 'p'
                        or 'd'
                        or 's'
                        or 'b'
                        or 'i'
                        or 'u'
                        or 'e'
                        or 'a'
                        or 'l'
                        or 'o'
                        or 'P'
                        or 'D',
                        ..,
                    ]
                        when inside.Length < 200
                            && !inside.Contains('\n', StringComparison.Ordinal)
                            && !inside.Contains('@', StringComparison.Ordinal) => "",
                    _ => null,
                }
        );

    private static bool Starts(string inside, string tag) =>
        inside.StartsWith(tag, StringComparison.OrdinalIgnoreCase);

    private static string Decoded(string text) => WebUtility.HtmlDecode(text);

    private static string Tidy(string text) => text.Replace('\u00a0', ' ').Trim();
}
