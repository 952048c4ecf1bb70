using System.Runtime.InteropServices;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Matching;

/// <summary>
/// All sequences in one finite automaton, so that a message is compared with thousands of phrases in one walk. It is deterministic:
/// from a node one symbol leads to one other.
/// </summary>
internal sealed class Automaton
{
    public const int Root = 0;

    private readonly Row<Node> nodes;
    private readonly Row<Extra> extras;
    private readonly Row<int> outcomes;
    private readonly Transitions transitions;

    /// <param name="Hint">Of all symbols that lead on from here.</param>
    /// <param name="Extra">Its number among the nodes with more to them; 0 for the others.</param>
    internal readonly record struct Node(Hint Hint, int Extra);

    /// <summary>What is found at a node, and what may follow without a look at the next word: -1 where nothing does.</summary>
    /// <param name="First">The first of its outcomes, and ...</param>
    /// <param name="End">... the one after its last.</param>
    /// <param name="Gap">The node after "up to four words".</param>
    internal readonly record struct Extra(int First, int End, int Gap, int Opening, int Ending, int Any)
    {
        public static readonly Extra Nothing = new(0, 0, -1, -1, -1, -1);
    }

    /// <param name="graph">No two edges lead from one node by one symbol.</param>
    public Automaton(Graph graph)
    {
        nodes = Row<Node>.Of(graph.Outcomes.Count, out var room);
        var leads = new List<Graph.Edge>(graph.Edges.Count);
        List<Extra> more = [Extra.Nothing];
        List<int> found = [];
        for (var node = 0; node < room.Length; node++)
        {
            if (graph.Outcomes[node] is { } here)
            {
                ExtraOf(node) = Extra.Nothing with { First = found.Count, End = found.Count + here.Length };
                found.AddRange(here);
            }
        }

        foreach (var edge in graph.Edges)
        {
            ref var node = ref room[edge.From];
            switch (edge.Symbol)
            {
                case Pattern.Gap:
                    ExtraOf(edge.From) = ExtraOf(edge.From) with { Gap = edge.To };
                    break;
                case Symbols.Opening:
                    ExtraOf(edge.From) = ExtraOf(edge.From) with { Opening = edge.To };
                    break;
                case Symbols.Ending:
                    ExtraOf(edge.From) = ExtraOf(edge.From) with { Ending = edge.To };
                    break;
                case Symbols.Any:
                    ExtraOf(edge.From) = ExtraOf(edge.From) with { Any = edge.To };
                    break;
                default:
                    node = node with { Hint = node.Hint | Hint.Of(edge.Symbol) };
                    leads.Add(edge);
                    break;
            }
        }

        extras = Row<Extra>.Of(CollectionsMarshal.AsSpan(more));
        outcomes = Row<int>.Of(CollectionsMarshal.AsSpan(found));
        transitions = new(leads);

        ref Extra ExtraOf(int node)
        {
            if (room[node].Extra == 0)
            {
                room[node] = room[node] with { Extra = more.Count };
                more.Add(Extra.Nothing);
            }

            return ref CollectionsMarshal.AsSpan(more)[room[node].Extra];
        }
    }

    public Automaton(BinaryReader book)
    {
        nodes = book.ReadRow<Node>();
        extras = book.ReadRow<Extra>();
        outcomes = book.ReadRow<int>();
        transitions = new(book);
    }

    public void Write(BinaryWriter book)
    {
        book.WriteRow(nodes.Span);
        book.WriteRow(extras.Span);
        book.WriteRow(outcomes.Span);
        transitions.Write(book);
    }

    public ref readonly Node this[int node] => ref nodes[node];

    public ref readonly Extra ExtraOf(in Node node) => ref extras[node.Extra];

    public ReadOnlySpan<int> OutcomesOf(in Extra extra) => outcomes.Span[extra.First..extra.End];

    /// <returns><see cref="Root"/> where the symbol leads nowhere.</returns>
    public int Find(int node, int symbol) => transitions.Find(node, symbol);
}
