using System.Runtime.InteropServices;

namespace Etiquette.Core.Language.Reading;

/// <summary>Marks the words that somebody else wrote: between quotation marks, in a code block, after "&gt;".</summary>
internal static class Quotations
{
    public static void Mark(List<Token> tokens, string text)
    {
        var number = 0;
        var at = 0;
        var unclosed = new HashSet<string>();
        while (at < text.Length)
        {
            if (
                Opens(text, at) is { } close
                && !unclosed.Contains(close)
                && Closed(text, at, close, unclosed) is > 0 and var end
            )
            {
                number++;
                MarkBetween(tokens, at, end, number);
                at = end + 1;
            }
            else
            {
                at++;
            }
        }
    }

    public static void MarkBetween(List<Token> tokens, int from, int to, int number)
    {
        var all = CollectionsMarshal.AsSpan(tokens);
        for (var at = FirstFrom(all, from); at < all.Length && all[at].Start <= to; at++)
        {
            if (all[at].End <= to)
            {
                all[at] = all[at] with { Quote = number };
            }
        }
    }

    private static int FirstFrom(ReadOnlySpan<Token> tokens, int letter)
    {
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Start >= letter ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    // What does not close from here on closes from no later place either, and need not be looked for again.
    private static int Closed(string text, int open, string close, HashSet<string> unclosed)
    {
        var end = Closing(text, open, close);
        if (end < 0)
        {
            unclosed.Add(close);
        }

        return end;
    }

    private static string? Opens(string text, int at) =>
        text[at] switch
        {
            '"' => "\"",
            '“' => "”\"“",
            '„' => "“”\"",
            '«' => "»",
            '»' => "«",
            '`' when text.AsSpan(at).StartsWith("```", StringComparison.Ordinal) => "```",
            '`' => "`",
            '>' when at == 0 || text[at - 1] == '\n' => "\n",
            '\''
            or '‘'
            or '’'
            or '‚'
                when (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                    && at + 1 < text.Length
                    && !char.IsWhiteSpace(text[at + 1]) => "'’‘",
            _ => null,
        };

    private static int Closing(string text, int open, string close)
    {
        if (close == "```")
        {
            return text.IndexOf("```", open + 3, StringComparison.Ordinal);
        }

        if (close == "\n")
        {
            return text.IndexOf('\n', open) is >= 0 and var line ? line : text.Length;
        }

        // An apostrophe inside a word does not close; a blank line does end a quotation that was never closed.
        for (var at = open + 1; at < text.Length; at++)
        {
            if (
                close.Contains(text[at], StringComparison.Ordinal)
                && (text[at] is not ('\'' or '’' or '‘') || EndsWord(text, at))
            )
            {
                return at;
            }
        }

        return -1;
    }

    private static bool EndsWord(string text, int at) =>
        !char.IsWhiteSpace(text[at - 1]) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));
}
