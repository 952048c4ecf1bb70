using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Reading;

/// <summary>Numbers in digits and in words: "12", "forty", "thirty-odd", "a dozen", "a couple of hundred".</summary>
internal static class Numbers
{
    private static readonly Dictionary<string, int> words = new(StringComparer.Ordinal)
    {
        ["zero"] = 0,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fourty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
        ["dozen"] = 12,
        ["dozens"] = 36,
        ["couple"] = 2,
        ["hundred"] = 100,
        ["hundreds"] = 300,
        ["thousand"] = 1000,
        ["thousands"] = 3000,
        ["handful"] = 5,
        ["several"] = 5,
        ["few"] = 3,
        ["single"] = 1,
    };

    private static readonly HashSet<string> tails = ["odd", "ish", "something", "plus"];

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

    public static Dictionary<int, int> WordsIn(Vocabulary vocabulary, string language) =>
        (language == "en" ? words : Book.Numbers(language)).ToDictionary(
            word => vocabulary.Learn(word.Key),
            word => word.Value
        );

    public static HashSet<int> TailsIn(Vocabulary vocabulary) =>
        [.. tails.Select(tail => vocabulary.Learn(tail))];
}
