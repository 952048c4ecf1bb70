using System.Runtime.InteropServices;

namespace Etiquette.Core.Language.Matching;

/// <summary>A trie while it grows.</summary>
internal sealed class Sapling(Symbols symbols)
{
    private const uint Sign = 0x8000_0000;
    private static readonly Trie.Extra nothing = new([], -1, -1, -1, -1);

    private readonly Dictionary<long, int> edges = [];
    private readonly List<List<int>?> outcomes = [null];

    /// <param name="row">Items in order, each of them one sequence or another.</param>
    public void Add(List<List<int[]>> row, int outcome)
    {
        HashSet<int> ends = [Trie.Root];
        foreach (var item in row)
        {
            ends = [.. ends.SelectMany(end => item.Select(sequence => Grow(end, sequence)))];
        }

        foreach (var end in ends)
        {
            var here = outcomes[end] ??= [];
            if (!here.Contains(outcome))
            {
                here.Add(outcome);
            }
        }
    }

    private int Grow(int node, int[] sequence)
    {
        foreach (var symbol in sequence)
        {
            ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(
                edges,
                Key(node, symbol),
                out var known
            );
            if (!known)
            {
                next = outcomes.Count;
                outcomes.Add(null);
            }

            node = next;
        }

        return node;
    }

    public Trie Grown()
    {
        var (keys, branches) = Branches();
        var nodes = new Trie.Node[outcomes.Count + 1];
        List<Trie.Extra> extras = [nothing];
        var at = 0;
        for (var node = 0; node < outcomes.Count; node++)
        {
            var first = at;
            var hints = 0UL;
            for (; at < keys.Length && NodeOf(keys[at]) == node; at++)
            {
                hints |= Trie.Hint(SymbolOf(keys[at]));
            }

            nodes[node] = new(hints, first, ExtraOf(node, extras));
        }

        nodes[^1] = new(0, at, 0);
        return new(
            nodes,
            [.. extras],
            Array.ConvertAll(keys, SymbolOf),
            Array.ConvertAll(branches, branch => branch with { Hints = HintsOf(branch, nodes[branch.Node]) })
        );
    }

    private static ulong HintsOf(Trie.Branch branch, Trie.Node next) =>
        branch.Tail is [var word, ..] ? (word == Symbols.Any ? Trie.AnyHint : Trie.Hint(word))
        : next.Extra != 0 ? Trie.AnyHint
        : next.Hints;

    // What leads on from each node, in the order in which it was added: words and lists first, then groups, written
    // out by their first words.
    private (long[] Keys, Trie.Branch[] Branches) Branches()
    {
        var keys = new List<long>(8 * edges.Count);
        var branches = new List<Trie.Branch>(8 * edges.Count);
        foreach (var (key, next) in edges)
        {
            if (
                !Symbols.IsSlot(SymbolOf(key))
                && SymbolOf(key) is not (Pattern.Gap or Symbols.Opening or Symbols.Ending or Symbols.Any)
            )
            {
                keys.Add(key);
                branches.Add(new(0, next, null));
            }
        }

        foreach (var (key, next) in edges)
        {
            if (Symbols.IsSlot(SymbolOf(key)))
            {
                foreach (var way in symbols.SlotOf(SymbolOf(key)).Ways)
                {
                    keys.Add(Key(NodeOf(key), way.First));
                    branches.Add(new(0, next, way.Tail));
                }
            }
        }

        return Sorted([.. keys], branches);
    }

    private static (long[] Keys, Trie.Branch[] Branches) Sorted(long[] keys, List<Trie.Branch> branches)
    {
        var order = new int[keys.Length];
        for (var at = 0; at < order.Length; at++)
        {
            order[at] = at;
        }

        Array.Sort(keys, order);
        for (var at = 0; at < keys.Length; )
        {
            var end = at + 1;
            while (end < keys.Length && keys[end] == keys[at])
            {
                end++;
            }

            Array.Sort(order, at, end - at);
            at = end;
        }

        return (keys, Array.ConvertAll(order, at => branches[at]));
    }

    private int ExtraOf(int node, List<Trie.Extra> extras)
    {
        var extra = new Trie.Extra(
            outcomes[node]?.ToArray() ?? [],
            After(node, Pattern.Gap),
            After(node, Symbols.Opening),
            After(node, Symbols.Ending),
            After(node, Symbols.Any)
        );
        if (extra is { Outcomes: [], Gap: < 0, Opening: < 0, Ending: < 0, Any: < 0 })
        {
            return 0;
        }

        extras.Add(extra);
        return extras.Count - 1;
    }

    private int After(int node, int symbol) => edges.GetValueOrDefault(Key(node, symbol), -1);

    // In the order of the nodes, and of the symbols, of which some are below zero.
    private static long Key(int node, int symbol) => (long)node << 32 | ((uint)symbol ^ Sign);

    private static int NodeOf(long key) => (int)(key >> 32);

    private static int SymbolOf(long key) => (int)((uint)key ^ Sign);
}
