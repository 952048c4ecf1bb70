using System.Buffers;

namespace Etiquette.Core.Language.Matching;

/// <summary>
/// What begins at each word, side by side: the word itself, and what the chart has found so far. Rented room, since every walk lays
/// it out anew; give it back.
/// </summary>
internal sealed class Beginnings : IDisposable
{
    private readonly int[] firsts;
    private readonly Beginning[] all;
    private readonly ulong[] ones;
    private readonly ulong[] others;
    private readonly Hint[] together;

    /// <param name="End">The word after it.</param>
    internal readonly record struct Beginning(int Symbol, int End);

    public Beginnings(Chart chart)
    {
        var tokens = chart.Tokens;
        var entries = chart.Entries;
        var most = tokens.Count + entries.Length;
        firsts = ArrayPool<int>.Shared.Rent(tokens.Count + 1);
        all = ArrayPool<Beginning>.Shared.Rent(most);
        ones = ArrayPool<ulong>.Shared.Rent(HintRow.Room(most));
        others = ArrayPool<ulong>.Shared.Rent(HintRow.Room(most));
        together = ArrayPool<Hint>.Shared.Rent(tokens.Count + 1);
        together[tokens.Count] = Hint.Any;
        var end = 0;
        for (var at = 0; at < tokens.Count; at++)
        {
            firsts[at] = end;
            // An unknown word leaves its mark as well: any word may be asked for.
            together[at] = Hint.Of(tokens[at].Word);
            if (tokens[at].Word > 0)
            {
                Add(at, ref end, tokens[at].Word, at + 1);
            }

            for (var next = chart.Firsts[at]; next >= 0; next = entries[next].Next)
            {
                Add(at, ref end, entries[next].Symbol, entries[next].End);
            }
        }

        firsts[tokens.Count] = end;
    }

    /// <summary>The first that begins at a word; the last comes before the first of the next word.</summary>
    public ReadOnlySpan<int> Firsts => firsts;

    public ReadOnlySpan<Beginning> All => all;

    /// <summary>The hint of each.</summary>
    public HintRow Hints => new(ones, others);

    /// <summary>For each word the hints of all that begin there; after the last any.</summary>
    public ReadOnlySpan<Hint> Together => together;

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(firsts);
        ArrayPool<Beginning>.Shared.Return(all);
        ArrayPool<ulong>.Shared.Return(ones);
        ArrayPool<ulong>.Shared.Return(others);
        ArrayPool<Hint>.Shared.Return(together);
    }

    private void Add(int at, ref int end, int symbol, int until)
    {
        var hint = Hint.Of(symbol);
        all[end] = new(symbol, until);
        (ones[end], others[end]) = (hint.One, hint.Other);
        together[at] |= hint;
        end++;
    }
}
