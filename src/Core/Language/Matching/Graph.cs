namespace Etiquette.Core.Language.Matching;

/// <summary>Phrases as nodes and what leads from one to the next; the first node is where all of them begin.</summary>
/// <param name="Outcomes">What is found at each node.</param>
internal sealed record Graph(List<Graph.Edge> Edges, List<int[]?> Outcomes)
{
    internal readonly record struct Edge(int From, int Symbol, int To);

    /// <summary>An edge as seen from the node that it leads on from.</summary>
    internal readonly record struct Lead(int Symbol, int To);

    /// <summary>Of each node what leads on from it, in the order in which it was added.</summary>
    public Lead[][] Onward()
    {
        var left = new int[Outcomes.Count];
        foreach (var edge in Edges)
        {
            left[edge.From]++;
        }

        var onward = Array.ConvertAll(left, count => count > 0 ? new Lead[count] : []);
        foreach (var (from, symbol, to) in Edges)
        {
            onward[from][^left[from]--] = new(symbol, to);
        }

        return onward;
    }
}
