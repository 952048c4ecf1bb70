using System.Runtime.InteropServices;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Matching;

/// <summary>The sequences in one tree, while it grows.</summary>
internal sealed class Sapling(Symbols symbols)
{
    // No edge has the key 0, which stands for none.
    private const uint Sign = 0x8000_0000;

    // One leads to each node but the root, in the order of the nodes.
    private readonly List<Graph.Edge> edges = [];
    private readonly FeatureTable<int> next = new(1_000);
    private readonly List<int[]?> outcomes = [null];

    // Most nodes with an outcome have one, and share it.
    private readonly Dictionary<int, int[]> alone = [];

    /// <param name="row">Items in order, each of them one sequence or another.</param>
    public void Add(List<List<int[]>> row, int outcome)
    {
        List<int> ends = [Automaton.Root];
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
                to = outcomes.Count;
                edges.Add(new(node, symbol, to));
                outcomes.Add(null);
            }

            node = to;
        }

        return node;
    }

    public Automaton Grown() => new(Subsets.Of(Groups.WrittenOut(Merging.Of(new(edges, outcomes)), symbols)));

    private int[] Alone(int outcome)
    {
        ref var one = ref CollectionsMarshal.GetValueRefOrAddDefault(alone, outcome, out _);
        return one ??= [outcome];
    }
}
