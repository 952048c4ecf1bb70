using System.Buffers;
using System.Runtime.InteropServices;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Matching;

/// <summary>
/// Reads one line of a phrase file.
/// <code>
/// word         that word            (a|b c)   one of these
/// word?        it may be missing    {list}    an entry of that list, {number}, {name}, {any}
/// ...          up to four words     &lt; &gt;       the sentence begins or ends here
/// </code>
/// A line stands for one row of items or another; an item is one sequence of symbols or another.
/// </summary>
internal ref struct Pattern
{
    /// <summary>Stands for "up to four words" in a sequence.</summary>
    public const int Gap = 0;
    private const int MostSequences = 400;

    private static readonly SearchValues<char> endsAWord = SearchValues.Create(" |()?{}<>");
    private static readonly int[] missing = [];

    private readonly string line;
    private readonly Symbols symbols;
    private readonly Spelling spelling;
    private readonly List<int> scratch = [];
    private int at;

    private Pattern(string line, Symbols symbols, Spelling spelling)
    {
        this.line = line;
        this.symbols = symbols;
        this.spelling = spelling;
    }

    public static List<List<List<int[]>>> Rows(string line, Symbols symbols, Spelling spelling)
    {
        var pattern = new Pattern(line, symbols, spelling);
        List<List<List<int[]>>> rows = [];
        do
        {
            rows.Add(pattern.Row());
        } while (pattern.Passes('|'));

        return pattern.at < line.Length
            ? throw new FormatException($"nothing opens the ) at {pattern.at}")
            : rows;
    }

    private List<List<int[]>> Row()
    {
        List<List<int[]>> items = [];
        var plain = new List<int>();
        var count = 1L;
        while (at < line.Length && line[at] is not ('|' or ')'))
        {
            if (line[at] == ' ')
            {
                at++;
                continue;
            }

            var before = plain.Count;
            var group = Item(plain);
            if (Passes('?'))
            {
                group ??=
                [
                    [.. CollectionsMarshal.AsSpan(plain)[before..]],
                ];
                group.Add(missing);
                plain.RemoveRange(before, plain.Count - before);
            }

            if (group is not null)
            {
                Close(items, plain);
                items.Add(group);
                count *= group.Count;
                RefuseIfTooMany(count);
            }
        }

        Close(items, plain);
        return items;
    }

    // What only follows one after the other is one item.
    private static void Close(List<List<int[]>> items, List<int> plain)
    {
        if (plain.Count > 0)
        {
            items.Add([
                [.. plain],
            ]);
            plain.Clear();
        }
    }

    /// <returns>The ways of a group; null for anything else, which is added to what comes before.</returns>
    private List<int[]>? Item(List<int> plain)
    {
        switch (line[at])
        {
            case '(':
                return Group(plain);
            case '{':
                var close = line.IndexOf('}', at);
                plain.Add(
                    close < 0
                        ? throw new FormatException("a { is never closed")
                        : symbols.List(line[(at + 1)..close])
                );
                at = close + 1;
                return null;
            case '<':
                at++;
                plain.Add(Symbols.Opening);
                return null;
            case '>':
                at++;
                plain.Add(Symbols.Ending);
                return null;
            case '.':
                at += line.AsSpan(at).StartsWith("...")
                    ? 3
                    : throw new FormatException("a gap is three full stops");
                plain.Add(Gap);
                return null;
            default:
                Word(plain);
                return null;
        }
    }

    private List<int[]>? Group(List<int> plain)
    {
        var open = at++;
        List<int[]> ways = [];
        do
        {
            if (Words() is { } words)
            {
                ways.Add(words);
            }
            else
            {
                ways.AddRange(Sequences(Row()));
            }
        } while (Passes('|'));

        if (!Passes(')'))
        {
            throw new FormatException("a ( is never closed");
        }

        if (ways.Count == 1 || !ways.TrueForAll(IsPlain))
        {
            return ways;
        }

        plain.Add(symbols.Slot(line[open..at], ways));
        return null;
    }

    /// <summary>Words and lists one after the other, as most of what stands in groups; null for anything else.</summary>
    private int[]? Words()
    {
        var start = at;
        var first = scratch.Count;
        while (at < line.Length && line[at] is not ('|' or ')' or '(' or '?'))
        {
            if (line[at] == ' ')
            {
                at++;
            }
            else
            {
                Item(scratch);
            }
        }

        int[]? words = null;
        if (at < line.Length && line[at] is '|' or ')' && scratch.Count > first)
        {
            words = [.. CollectionsMarshal.AsSpan(scratch)[first..]];
        }
        else
        {
            at = start;
        }

        scratch.RemoveRange(first, scratch.Count - first);
        return words;
    }

    // Every combination: what a group in the middle of a phrase holds is short.
    private static List<int[]> Sequences(List<List<int[]>> row)
    {
        List<int[]> all = [missing];
        foreach (var item in row)
        {
            all = [.. all.SelectMany(first => item.Select(second => (int[])[.. first, .. second]))];
            RefuseIfTooMany(all.Count);
        }

        return all;
    }

    private static void RefuseIfTooMany(long sequences)
    {
        if (sequences > MostSequences)
        {
            throw new FormatException("stands for too many sequences; write it as two lines");
        }
    }

    private static bool IsPlain(int[] sequence) =>
        sequence.Length > 0
        && Array.TrueForAll(
            sequence,
            symbol => symbol is not (Gap or Symbols.Opening or Symbols.Ending) && !Symbols.IsSlot(symbol)
        );

    private void Word(List<int> plain)
    {
        var rest = line.AsSpan(at);
        var length = rest.IndexOfAny(endsAWord);
        var word = Folding.Fold(rest[..(length < 0 ? rest.Length : length)], stackalloc char[64]);
        at += length < 0 ? rest.Length : length;
        if (spelling.Of(word) is { } meant)
        {
            plain.AddRange(meant);
        }
        else if (word.ContainsAny('-', '\''))
        {
            plain.AddRange(Parts(word.ToString()).Select(symbols.Word));
        }
        else
        {
            plain.Add(symbols.Word(word));
        }
    }

    private static IEnumerable<string> Parts(string word) =>
        word.Replace("'s", " 's", StringComparison.Ordinal)
            .Replace("'ve", " have", StringComparison.Ordinal)
            .Replace("'re", " are", StringComparison.Ordinal)
            .Replace("'ll", " will", StringComparison.Ordinal)
            .Replace("'d", " 'd", StringComparison.Ordinal)
            .Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(part =>
                part.StartsWith('\'') ? [part] : part.Split('\'', StringSplitOptions.RemoveEmptyEntries)
            );

    private bool Passes(char letter)
    {
        if (at >= line.Length || line[at] != letter)
        {
            return false;
        }

        at++;
        return true;
    }
}
