using System.Runtime.InteropServices;

namespace Etiquette.Core.Language.Matching;

/// <summary>
/// Makes one of all nodes of a tree from which the same leads on to the same outcomes: many phrases end alike, and a quarter of the
/// nodes is left.
/// </summary>
internal sealed class Merging : IEqualityComparer<int>
{
    private readonly Graph tree;
    private readonly Graph.Lead[][] onward;

    private Merging(Graph tree)
    {
        this.tree = tree;
        onward = tree.Onward();
    }

    /// <param name="tree">Each edge leads to a node of a higher number.</param>
    public static Graph Of(Graph tree) => new Merging(tree).Merged();

    private Graph Merged()
    {
        var kept = new HashSet<int>(this);
        var same = new int[onward.Length];
        for (var node = same.Length - 1; node >= 0; node--)
        {
            foreach (ref var lead in onward[node].AsSpan())
            {
                lead = lead with { To = same[lead.To] };
            }

            same[node] = kept.TryGetValue(node, out var alike) ? alike : node;
            kept.Add(node);
        }

        return Numbered(same);
    }

    // The numbers of what is left, without gaps; the root stays the first.
    private Graph Numbered(int[] same)
    {
        var numbers = new int[same.Length];
        var left = new Graph([], []);
        for (var node = 0; node < same.Length; node++)
        {
            if (same[node] == node)
            {
                numbers[node] = left.Outcomes.Count;
                left.Outcomes.Add(tree.Outcomes[node]);
            }
        }

        foreach (var (from, symbol, to) in tree.Edges)
        {
            if (same[from] == from)
            {
                left.Edges.Add(new(numbers[from], symbol, numbers[same[to]]));
            }
        }

        return left;
    }

    bool IEqualityComparer<int>.Equals(int left, int right) =>
        onward[left].AsSpan().SequenceEqual(onward[right])
        && tree.Outcomes[left].AsSpan().SequenceEqual(tree.Outcomes[right]);

    int IEqualityComparer<int>.GetHashCode(int node)
    {
        var hash = new HashCode();
        hash.AddBytes(MemoryMarshal.AsBytes<int>(tree.Outcomes[node]));
        hash.AddBytes(MemoryMarshal.AsBytes<Graph.Lead>(onward[node]));
        return hash.ToHashCode();
    }
}
