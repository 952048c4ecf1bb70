using System.Runtime.InteropServices;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Matching;

/// <summary>A trie while it grows.</summary>
internal sealed class Sapling(Symbols symbols)
{
    private const uint Sign = 0x8000_0000;

    // Each node but the root has one edge that leads to it.
    private readonly List<Edge> edges = [default];
    private readonly FeatureTable<int> next = new(1_000);
    private readonly List<int[]?> outcomes = [null];

    // Most nodes with an outcome have one, and share it.
    private readonly Dictionary<int, int[]> alone = [];

    private readonly record struct Edge(int From, int Symbol);

    /// <summary>An edge, or one of the ways of a group, as it will stand in the trie.</summary>
    private readonly record struct Lead(int From, int Symbol, int To, int Tail);

    /// <param name="row">Items in order, each of them one sequence or another.</param>
    public void Add(List<List<int[]>> row, int outcome)
    {
        List<int> ends = [Trie.Root];
        foreach (var item in row)
        {
            ends = Grow(ends, item);
        }

        foreach (var end in ends)
        {
            if (outcomes[end] is not { } here)
            {
                outcomes[end] = Alone(outcome);
            }
            else if (Array.IndexOf(here, outcome) < 0)
            {
                outcomes[end] = [.. here, outcome];
            }
        }
    }

    private List<int> Grow(List<int> ends, List<int[]> item)
    {
        List<int> grown = new(ends.Count * item.Count);
        foreach (var end in ends)
        {
            foreach (var sequence in item)
            {
                var node = Grow(end, sequence);
                if (!grown.Contains(node))
                {
                    grown.Add(node);
                }
            }
        }

        return grown;
    }

    private int Grow(int node, int[] sequence)
    {
        foreach (var symbol in sequence)
        {
            ref var to = ref next.Of((ulong)(uint)node << 32 | ((uint)symbol ^ Sign));
            if (to == 0)
            {
                to = edges.Count;
                edges.Add(new(node, symbol));
                outcomes.Add(null);
            }

            node = to;
        }

        return node;
    }

    public Trie Grown()
    {
        var leads = Leads();
        var nodes = new Trie.Node[edges.Count + 1];
        var rows = Rows(leads, nodes);
        var extras = Extras(nodes);
        var found = new int[rows.Length];
        for (var at = 0; at < rows.Length; at++)
        {
            found[at] = leads[(int)rows[at]].Symbol;
        }

        for (var node = 0; node < edges.Count; node++)
        {
            var (hints, marks) = (0UL, 0UL);
            for (var at = nodes[node].First; at < nodes[node + 1].First; at++)
            {
                hints |= Trie.Hint(found[at]);
                marks |= Trie.Mark(found[at]);
            }

            nodes[node] = nodes[node] with { Hints = hints, Marks = marks };
        }

        var tails = symbols.Tails.ToArray();
        var branches = new Trie.Branch[rows.Length];
        for (var at = 0; at < rows.Length; at++)
        {
            var (_, _, to, tail) = leads[(int)rows[at]];
            branches[at] = new(HintsOf(tails[tail], nodes[to]), to, tail);
        }

        return new(nodes, [.. extras], found, branches, tails);
    }

    private static ulong HintsOf(int tail, Trie.Node next) =>
        tail == Symbols.Any ? Trie.AnyHint
        : tail != Symbols.End ? Trie.Hint(tail)
        : next.Extra != 0 ? Trie.AnyHint
        : next.Hints;

    // What leads on, in the order in which it was added: words and lists first, then groups, written out by their
    // first words.
    private List<Lead> Leads()
    {
        var leads = new List<Lead>(
            edges.Sum(edge => Symbols.IsSlot(edge.Symbol) ? symbols.WaysOf(edge.Symbol).Length : 1)
        );
        for (var node = 1; node < edges.Count; node++)
        {
            var (from, symbol) = edges[node];
            if (
                !Symbols.IsSlot(symbol)
                && symbol is not (Pattern.Gap or Symbols.Opening or Symbols.Ending or Symbols.Any)
            )
            {
                leads.Add(new(from, symbol, node, 0));
            }
        }

        for (var node = 1; node < edges.Count; node++)
        {
            var (from, symbol) = edges[node];
            if (Symbols.IsSlot(symbol))
            {
                foreach (var way in symbols.WaysOf(symbol))
                {
                    leads.Add(new(from, way.First, node, way.Tail));
                }
            }
        }

        return leads;
    }

    /// <summary>Gives each node its place in the row of branches.</summary>
    /// <returns>The row: symbols above, numbers of leads below, so that sorting a node's part keeps alike ones in order.</returns>
    private static long[] Rows(List<Lead> leads, Trie.Node[] nodes)
    {
        var ends = new int[nodes.Length];
        foreach (var lead in leads)
        {
            ends[lead.From]++;
        }

        var first = 0;
        for (var node = 0; node < nodes.Length; node++)
        {
            nodes[node] = new(0, 0, first, 0);
            (ends[node], first) = (first, first + ends[node]);
        }

        var rows = new long[leads.Count];
        for (var lead = 0; lead < rows.Length; lead++)
        {
            rows[ends[leads[lead].From]++] = (long)leads[lead].Symbol << 32 | (uint)lead;
        }

        for (var node = 0; node + 1 < nodes.Length; node++)
        {
            rows.AsSpan(nodes[node].First..ends[node]).Sort();
        }

        return rows;
    }

    private List<Trie.Extra> Extras(Trie.Node[] nodes)
    {
        List<Trie.Extra> extras = [Trie.Extra.Nothing];
        for (var node = 0; node < edges.Count; node++)
        {
            if (outcomes[node] is { } found)
            {
                ExtraOf(node) = Trie.Extra.Nothing with { Outcomes = found };
            }
        }

        for (var node = 1; node < edges.Count; node++)
        {
            var (from, symbol) = edges[node];
            if (symbol is Pattern.Gap or Symbols.Opening or Symbols.Ending or Symbols.Any)
            {
                ref var extra = ref ExtraOf(from);
                extra = symbol switch
                {
                    Pattern.Gap => extra with { Gap = node },
                    Symbols.Opening => extra with { Opening = node },
                    Symbols.Ending => extra with { Ending = node },
                    _ => extra with { Any = node },
                };
            }
        }

        return extras;

        ref Trie.Extra ExtraOf(int node)
        {
            if (nodes[node].Extra == 0)
            {
                nodes[node] = nodes[node] with { Extra = extras.Count };
                extras.Add(Trie.Extra.Nothing);
            }

            return ref CollectionsMarshal.AsSpan(extras)[nodes[node].Extra];
        }
    }

    private int[] Alone(int outcome)
    {
        ref var one = ref CollectionsMarshal.GetValueRefOrAddDefault(alone, outcome, out _);
        return one ??= [outcome];
    }
}
