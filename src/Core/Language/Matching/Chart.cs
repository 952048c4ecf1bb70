using System.Runtime.InteropServices;
using Etiquette.Core.Language.Reading;

namespace Etiquette.Core.Language.Matching;

/// <summary>For each word of a message: which list entries, numbers and names begin there, and where they end.</summary>
internal sealed class Chart(List<Token> tokens)
{
    private readonly int[] firsts = None(tokens.Count);
    private readonly int[] lasts = new int[tokens.Count];
    private readonly List<Entry> entries = new(6 * tokens.Count);

    /// <param name="Next">The next entry that begins at the same word; -1 after the last.</param>
    internal readonly record struct Entry(int Symbol, int End, int Next);

    public List<Token> Tokens => tokens;

    public void Add(int at, int symbol, int end)
    {
        for (var entry = firsts[at]; entry >= 0; entry = entries[entry].Next)
        {
            if (entries[entry].Symbol == symbol && entries[entry].End == end)
            {
                return;
            }
        }

        if (firsts[at] < 0)
        {
            firsts[at] = entries.Count;
        }
        else
        {
            CollectionsMarshal.AsSpan(entries)[lasts[at]] = entries[lasts[at]] with { Next = entries.Count };
        }

        lasts[at] = entries.Count;
        entries.Add(new(symbol, end, -1));
    }

    /// <summary>The first entry that begins at each word, or -1.</summary>
    public ReadOnlySpan<int> Firsts => firsts;

    /// <summary>What was found so far.</summary>
    public ReadOnlySpan<Entry> Entries => CollectionsMarshal.AsSpan(entries);

    public bool Has(int at, int symbol, out int end)
    {
        end = -1;
        for (var entry = firsts[at]; entry >= 0; entry = entries[entry].Next)
        {
            end = entries[entry].Symbol == symbol ? Math.Max(end, entries[entry].End) : end;
        }

        return end >= 0;
    }

    private static int[] None(int count)
    {
        var none = new int[count];
        // Not Array.Fill, which no start finds compiled.
        foreach (ref var first in none.AsSpan())
        {
            first = -1;
        }

        return none;
    }
}
