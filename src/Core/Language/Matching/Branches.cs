using System.Numerics;

namespace Etiquette.Core.Language.Matching;

/// <summary>
/// Where a word or list entry leads from each node of a trie: one flat table for all nodes, so that a step of the
/// walk is one look, however many groups may follow there.
/// </summary>
internal sealed class Branches
{
    public static readonly Branches None = new([], null!, 0);

    private readonly ulong[] keys;
    private readonly int[] firsts;
    private readonly int shift;
    private readonly ulong[] hints;
    private readonly List<Branch> all = [];
    private Branch[] branches = [];

    /// <param name="Node">Where it leads ...</param>
    /// <param name="Tail">... once the words of this group after its first have been found too.</param>
    /// <param name="Next">Another branch that the same symbol leads into; -1 after the last.</param>
    internal readonly record struct Branch(int Node, int[] Tail, int Next);

    public Branches(Dictionary<(int Node, int Symbol), int> edges, Symbols symbols, int nodes)
    {
        var groups = edges.Where(edge => Symbols.IsSlot(edge.Key.Symbol)).ToList();
        var most = edges.Count + groups.Sum(group => symbols.SlotOf(group.Key.Symbol).Count);
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(2 * most, 2));
        keys = new ulong[size];
        firsts = new int[size];
        shift = 64 - BitOperations.Log2(size);
        hints = new ulong[nodes];
        foreach (var ((node, symbol), next) in edges)
        {
            if (!Symbols.IsSlot(symbol) && symbol != Pattern.Gap)
            {
                Add(node, symbol, next, []);
            }
        }

        foreach (var ((node, symbol), next) in groups)
        {
            foreach (var sequence in symbols.SlotOf(symbol).Sequences)
            {
                Add(node, sequence[0], next, sequence[1..]);
            }
        }

        branches = [.. all];
        all.Clear();
    }

    public ref readonly Branch this[int branch] => ref branches[branch];

    /// <summary>The bits of all symbols that lead on from a node.</summary>
    public ulong Hints(int node) => hints[node];

    public static ulong Hint(int symbol) => 1UL << (int)((uint)symbol * 0x9E3779B9U >> 26);

    public int First(int node, int symbol)
    {
        var place = Place(Key(node, symbol));
        return keys[place] == 0 ? -1 : firsts[place];
    }

    private void Add(int node, int symbol, int next, int[] tail)
    {
        hints[node] |= Hint(symbol);
        var key = Key(node, symbol);
        var place = Place(key);
        if (keys[place] == 0)
        {
            keys[place] = key;
            firsts[place] = all.Count;
        }
        else
        {
            var last = firsts[place];
            while (all[last].Next >= 0)
            {
                last = all[last].Next;
            }

            all[last] = all[last] with { Next = all.Count };
        }

        all.Add(new(next, tail, -1));
    }

    // No symbol is 0, so a key never is.
    private static ulong Key(int node, int symbol) => (ulong)(uint)node << 32 | (uint)symbol;

    private uint Place(ulong key)
    {
        var place = (uint)(key * 0x9E3779B97F4A7C15UL >> shift);
        while (keys[place] != key && keys[place] != 0)
        {
            place = (place + 1) & (uint)(keys.Length - 1);
        }

        return place;
    }
}
