using System.Buffers;
using System.Runtime.InteropServices;
using Etiquette.Core.Language.Reading;
using Etiquette.Core.Learning;

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

    private readonly ReadOnlySpan<char> line;
    private readonly Symbols symbols;
    private readonly Spelling spelling;
    private readonly List<int> room;
    private int at;

    private Pattern(ReadOnlySpan<char> line, Symbols symbols, Spelling spelling, List<int> room)
    {
        this.line = line;
        this.symbols = symbols;
        this.spelling = spelling;
        this.room = room;
    }

    /// <param name="room">Where the words of a group are collected.</param>
    public static List<List<List<int[]>>> Rows(
        ReadOnlySpan<char> line,
        Symbols symbols,
        Spelling spelling,
        List<int> room
    )
    {
        var pattern = new Pattern(line, symbols, spelling, room);
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
                var length = line[at..].IndexOf('}');
                plain.Add(
                    length < 0
                        ? throw new FormatException("a { is never closed")
                        : symbols.List(line.Slice(at + 1, length - 1))
                );
                at += length + 1;
                return null;
            case '}':
                throw new FormatException("a } closes nothing");
            case '<':
                at++;
                plain.Add(Symbols.Opening);
                return null;
            case '>':
                at++;
                plain.Add(Symbols.Ending);
                return null;
            case '.':
                at += line[at..].StartsWith("...")
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
        var open = at;
        if (Slot() is > 0 and var slot)
        {
            plain.Add(slot);
            return null;
        }

        at = open + 1;
        List<int[]> ways = [];
        do
        {
            ways.AddRange(Sequences(Row()));
        } while (Passes('|'));

        if (!Passes(')'))
        {
            throw new FormatException("a ( is never closed");
        }

        if (ways.Count == 1 || !ways.TrueForAll(IsPlain))
        {
            return ways;
        }

        plain.Add(symbols.Slot(line[open..at], [.. ways.SelectMany(way => way.Append(Symbols.End))]));
        return null;
    }

    /// <summary>A group that chooses between words and lists one after the other, as most groups do.</summary>
    /// <returns>0 for any other, which then has to be read again.</returns>
    private int Slot()
    {
        var open = at;
        var length = line[open..].IndexOf(')') + 1;
        if (symbols.KnownSlot(line.Slice(open, length)) is > 0 and var known)
        {
            at += length;
            return known;
        }

        room.Clear();
        var ways = 0;
        do
        {
            at++;
            if (!Words())
            {
                return 0;
            }

            ways++;
            room.Add(Symbols.End);
        } while (at < line.Length && line[at] == '|');

        return ways > 1 && Passes(')') ? symbols.Slot(line[open..at], CollectionsMarshal.AsSpan(room)) : 0;
    }

    /// <returns>False where there is none, or where anything else stands.</returns>
    private bool Words()
    {
        var first = room.Count;
        while (at < line.Length && line[at] is not ('|' or ')'))
        {
            switch (line[at])
            {
                case ' ':
                    at++;
                    break;
                case '(' or '?' or '<' or '>' or '.':
                    return false;
                default:
                    Item(room);
                    break;
            }
        }

        return room.Count > first;
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
        var rest = line[at..];
        var length = rest.IndexOfAny(endsAWord);
        var word = Folding.Fold(rest[..(length < 0 ? rest.Length : length)], stackalloc char[64]);
        var hash = Term.HashOf(word);
        at += length < 0 ? rest.Length : length;
        if (spelling.Of(hash) is { } meant)
        {
            plain.AddRange(meant);
        }
        else if (word.ContainsAny('-', '\''))
        {
            plain.AddRange(Parts(word.ToString()).Select(symbols.Word));
        }
        else
        {
            plain.Add(symbols.Word(word, hash));
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
