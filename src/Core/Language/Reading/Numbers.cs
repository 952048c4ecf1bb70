using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Reading;

/// <summary>Numbers in digits and in words: "12", "forty", "thirty-odd", "a dozen", "a couple of hundred".</summary>
internal static class Numbers
{
    public static void Mark(Chart chart, Grammar grammar)
    {
        for (var at = 0; at < chart.Tokens.Count; at++)
        {
            if (Parse(chart.Tokens, at, grammar, out var end) >= 0)
            {
                chart.Add(at, Symbols.Number, end);
            }
        }
    }

    /// <summary>The number that begins at a word, or -1; <paramref name="end"/> is the word after it.</summary>
    public static int Parse(IReadOnlyList<Token> tokens, int at, Grammar grammar, out int end)
    {
        long total = -1;
        end = at;
        for (; end < tokens.Count && (end == at || tokens[end].Before == Pause.None); end++)
        {
            if (One(tokens[end], grammar) is >= 0 and var next)
            {
                total =
                    total < 0 ? next
                    : next is 12 or >= 100 and not 300 ? Math.Max(total, 1) * next
                    : next < 10 && total % 10 == 0 ? total + next
                    : -1;
                if (total < 0)
                {
                    break;
                }
            }
            else if (total < 0 || !IsTail(tokens[end], grammar))
            {
                break;
            }
        }

        return (int)Math.Min(total, 1_000_000_000);
    }

    private static int One(Token token, Grammar grammar) =>
        token.Number >= 0 ? token.Number
        : token.Word > 0 && grammar.NumberWords.TryGetValue(token.Word, out var value) ? value
        : -1;

    private static bool IsTail(Token token, Grammar grammar) =>
        token.Word > 0 && grammar.NumberTails.Contains(token.Word);
}
