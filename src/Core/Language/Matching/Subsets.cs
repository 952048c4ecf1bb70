using System.Runtime.InteropServices;

namespace Etiquette.Core.Language.Matching;

/// <summary>
/// Makes an automaton deterministic (subset construction): where one symbol leads from a node to several, it leads to one that
/// stands for all of them, so that a walk has one way to go and not hundreds.
/// </summary>
internal sealed class Subsets : IEqualityComparer<int[]>
{
    private readonly Graph before;
    private readonly Graph.Lead[][] onward;
    private readonly Graph after = new([], []);

    // In ascending order, and their numbers.
    private readonly Dictionary<int[], int> numbers;
    private readonly List<int[]> subsets = [];

    private Subsets(Graph graph)
    {
        before = graph;
        onward = graph.Onward();
        numbers = new(this);
    }

    public static Graph Of(Graph graph)
    {
        var subsets = new Subsets(graph);
        subsets.NumberOf([0]);
        for (var next = 0; next < subsets.subsets.Count; next++)
        {
            subsets.Lead(next);
        }

        return subsets.after;
    }

    private void Lead(int from)
    {
        var leads = subsets[from].SelectMany(node => onward[node]).ToArray();
        Array.Sort(leads, (left, right) => (left.Symbol, left.To).CompareTo((right.Symbol, right.To)));
        var targets = new List<int>();
        for (var at = 0; at < leads.Length; at++)
        {
            targets.Add(leads[at].To);
            if (at + 1 == leads.Length || leads[at + 1].Symbol != leads[at].Symbol)
            {
                after.Edges.Add(new(from, leads[at].Symbol, NumberOf([.. targets.Distinct()])));
                targets.Clear();
            }
        }
    }

    private int NumberOf(int[] subset)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, subset, out var known);
        if (!known)
        {
            number = subsets.Count;
            subsets.Add(subset);
            after.Outcomes.Add(OutcomesOf(subset));
        }

        return number;
    }

    private int[]? OutcomesOf(int[] subset)
    {
        int[] all = [.. subset.SelectMany(node => before.Outcomes[node] ?? []).Distinct().Order()];
        return all.Length > 0 ? all : null;
    }

    bool IEqualityComparer<int[]>.Equals(int[]? left, int[]? right) => left.AsSpan().SequenceEqual(right);

    int IEqualityComparer<int[]>.GetHashCode(int[] subset)
    {
        var hash = new HashCode();
        hash.AddBytes(MemoryMarshal.AsBytes<int>(subset));
        return hash.ToHashCode();
    }
}
