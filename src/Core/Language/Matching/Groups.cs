namespace Etiquette.Core.Language.Matching;

/// <summary>Writes the groups of a graph out, "(this|or that)": an edge for the first word of each of their ways, and what follows it.</summary>
internal sealed class Groups
{
    private readonly Symbols symbols;
    private readonly Graph graph;

    // Ways that end alike share the nodes of what they end with.
    private readonly Dictionary<(int Symbol, int To), int> inner = [];

    private Groups(Graph graph, Symbols symbols)
    {
        this.symbols = symbols;
        this.graph = new([], [.. graph.Outcomes]);
    }

    public static Graph WrittenOut(Graph graph, Symbols symbols)
    {
        var groups = new Groups(graph, symbols);
        foreach (var edge in graph.Edges)
        {
            groups.Add(edge);
        }

        return groups.graph;
    }

    private void Add(Graph.Edge edge)
    {
        if (!Symbols.IsSlot(edge.Symbol))
        {
            graph.Edges.Add(edge);
            return;
        }

        foreach (var (first, tail) in symbols.WaysOf(edge.Symbol))
        {
            graph.Edges.Add(new(edge.From, first, NodeBefore(tail, edge.To)));
        }
    }

    private int NodeBefore(int tail, int to)
    {
        var symbol = symbols.Tails[tail];
        if (symbol == Symbols.End)
        {
            return to;
        }

        var next = NodeBefore(tail + 1, to);
        if (!inner.TryGetValue((symbol, next), out var node))
        {
            node = graph.Outcomes.Count;
            graph.Outcomes.Add(null);
            graph.Edges.Add(new(node, symbol, next));
            inner.Add((symbol, next), node);
        }

        return node;
    }
}
