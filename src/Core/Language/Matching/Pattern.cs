using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Matching;

/// <summary>
/// One line of a phrase file, written out into every sequence that it stands for.
/// <code>
/// word         that word            (a|b c)   one of these
/// word?        it may be missing    {list}    an entry of that list, {number}, {name}, {any}
/// ...          up to four words     &lt; &gt;       the sentence begins or ends here
/// </code>
/// </summary>
internal static class Pattern
{
    /// <summary>Stands for "up to four words" in a sequence.</summary>
    public const int Gap = 0;
    private const int MostSequences = 400;

    public static List<int[]> Sequences(string line, Symbols symbols, Spelling spelling)
    {
        var at = 0;
        var sequences = Alternatives(line, ref at, symbols, spelling);
        return at == line.Length ? sequences : throw new FormatException($"nothing opens the ) at {at}");
    }

    private static List<int[]> Alternatives(string line, ref int at, Symbols symbols, Spelling spelling)
    {
        List<int[]> all = [];
        List<int[]> current =
        [
            [],
        ];
        while (at < line.Length && line[at] != ')')
        {
            if (line[at] == '|')
            {
                all.AddRange(current);
                current =
                [
                    [],
                ];
                at++;
            }
            else if (line[at] == ' ')
            {
                at++;
            }
            else
            {
                current = Append(current, Item(line, ref at, symbols, spelling));
            }
        }

        all.AddRange(current);
        return all;
    }

    private static List<int[]> Append(List<int[]> before, List<int[]> next)
    {
        if (before.Count * next.Count > MostSequences)
        {
            throw new FormatException("stands for too many sequences; write it as two lines");
        }

        return [.. before.SelectMany(first => next.Select(second => (int[])[.. first, .. second]))];
    }

    private static List<int[]> Item(string line, ref int at, Symbols symbols, Spelling spelling)
    {
        List<int[]> item;
        switch (line[at])
        {
            case '(':
                var open = at++;
                item = Alternatives(line, ref at, symbols, spelling);
                at = at < line.Length ? at + 1 : throw new FormatException("a ( is never closed");
                item =
                    item.Count > 1 && item.TrueForAll(IsPlain)
                        ?
                        [
                            [symbols.Slot(line[open..at], item)],
                        ]
                        : item;
                break;
            case '{':
                var close = line.IndexOf('}', at);
                item =
                    close < 0
                        ? throw new FormatException("a { is never closed")
                        :
                        [
                            [symbols.List(line[(at + 1)..close])],
                        ];
                at = close + 1;
                break;
            case '<':
                at++;
                item =
                [
                    [Symbols.Opening],
                ];
                break;
            case '>':
                at++;
                item =
                [
                    [Symbols.Ending],
                ];
                break;
            case '.':
                at += line.AsSpan(at).StartsWith("...")
                    ? 3
                    : throw new FormatException("a gap is three full stops");
                item =
                [
                    [Gap],
                ];
                break;
            default:
                item = [Word(line, ref at, symbols, spelling)];
                break;
        }

        if (at < line.Length && line[at] == '?')
        {
            at++;
            item.Add([]);
        }

        return item;
    }

    private static bool IsPlain(int[] sequence) =>
        sequence.Length > 0
        && Array.TrueForAll(
            sequence,
            symbol => symbol is not (Gap or Symbols.Opening or Symbols.Ending) && !Symbols.IsSlot(symbol)
        );

    private static int[] Word(string line, ref int at, Symbols symbols, Spelling spelling)
    {
        var end = at;
        while (end < line.Length && line[end] is not (' ' or '|' or '(' or ')' or '?' or '{' or '<' or '>'))
        {
            end++;
        }

        var word = Folding.Fold(line[at..end]);
        at = end;
        if (spelling.Of(word) is { } meant)
        {
            return meant;
        }

        if (!word.AsSpan().ContainsAny(' ', '-', '\''))
        {
            return [symbols.Word(word)];
        }

        var parts = word.Replace("'s", " 's", StringComparison.Ordinal)
            .Replace("'ve", " have", StringComparison.Ordinal)
            .Replace("'re", " are", StringComparison.Ordinal)
            .Replace("'ll", " will", StringComparison.Ordinal)
            .Replace("'d", " 'd", StringComparison.Ordinal)
            .Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. parts
                .SelectMany(part =>
                    part.StartsWith('\'') ? [part] : part.Split('\'', StringSplitOptions.RemoveEmptyEntries)
                )
                .Select(symbols.Word),
        ];
    }
}
