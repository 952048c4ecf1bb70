using System.Numerics;
using System.Runtime.Intrinsics;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Matching;

/// <summary>
/// All sequences in one tree, so that a message is compared with thousands of phrases in one walk. It is laid out to
/// be small, since a walk goes everywhere: what leads on from a node stands side by side, in the order of the symbols.
/// </summary>
internal sealed class Trie
{
    public const int Root = 0;
    private const int FewBranches = 32;
    private const int Lanes = 8;

    private readonly Row<Node> nodes;
    private readonly Row<Extra> extras;
    private readonly Row<int> outcomes;

    // The symbol of each branch, and some numbers more: who looks at the last ones reads on behind them.
    private readonly Row<int> symbols;
    private readonly Row<Branch> branches;
    private readonly Row<int> tails;
    private readonly BranchIndex index;

    /// <param name="Hint">Of all symbols that lead on from here.</param>
    /// <param name="First">The first of its branches, and ...</param>
    /// <param name="End">... the one after its last.</param>
    /// <param name="Extra">Its number among the nodes with more to them; 0 for the others.</param>
    internal readonly record struct Node(Hint Hint, int First, int End, int Extra)
    {
        public int Count => End - First;
    }

    /// <summary>What is found at a node, and what may follow without a look at the next word: -1 where nothing does.</summary>
    /// <param name="First">The first of its outcomes, and ...</param>
    /// <param name="End">... the one after its last.</param>
    /// <param name="Gap">The node after "up to four words".</param>
    internal readonly record struct Extra(int First, int End, int Gap, int Opening, int Ending, int Any)
    {
        public static readonly Extra Nothing = new(0, 0, -1, -1, -1, -1);
    }

    /// <param name="Hint">Of what may come next; any where it need not lead on.</param>
    /// <param name="Node">Where it leads ...</param>
    /// <param name="Tail">... once the words of this group after its first have been found too: their place in the tails.</param>
    internal readonly record struct Branch(Hint Hint, int Node, int Tail);

    /// <param name="tails">As in <see cref="Symbols.Tails"/>.</param>
    public Trie(
        Node[] nodes,
        Extra[] extras,
        int[] outcomes,
        int[] symbols,
        Branch[] branches,
        ReadOnlySpan<int> tails
    )
    {
        this.nodes = Row<Node>.Of(nodes);
        this.extras = Row<Extra>.Of(extras);
        this.outcomes = Row<int>.Of(outcomes);
        this.symbols = Row<int>.Of([.. symbols, .. new int[Lanes - 1]]);
        this.branches = Row<Branch>.Of(branches);
        this.tails = Row<int>.Of(tails);
        index = new(nodes, symbols, FewBranches);
    }

    public Trie(BinaryReader book)
    {
        nodes = book.ReadRow<Node>();
        extras = book.ReadRow<Extra>();
        outcomes = book.ReadRow<int>();
        symbols = book.ReadRow<int>();
        branches = book.ReadRow<Branch>();
        tails = book.ReadRow<int>();
        index = new(book);
    }

    public void Write(BinaryWriter book)
    {
        book.WriteRow(nodes.Span);
        book.WriteRow(extras.Span);
        book.WriteRow(outcomes.Span);
        book.WriteRow(symbols.Span);
        book.WriteRow(branches.Span);
        book.WriteRow(tails.Span);
        index.Write(book);
    }

    public ref readonly Node this[int node] => ref nodes[node];

    public ref readonly Extra ExtraOf(in Node node) => ref extras[node.Extra];

    public ReadOnlySpan<int> OutcomesOf(in Extra extra) => outcomes.Span[extra.First..extra.End];

    public ReadOnlySpan<int> Tails => tails.Span;

    public ReadOnlySpan<Branch> Branches => branches.Span;

    /// <summary>Where a symbol leads: to several nodes, when it begins several groups.</summary>
    /// <returns>The first of its branches, and the one after its last.</returns>
    public (int First, int End) Find(int node, int symbol)
    {
        ref readonly var here = ref nodes[node];
        var first = here.Count <= FewBranches ? OneOfFew(here, symbol) : index.Find(node, symbol);
        if (first < 0)
        {
            return default;
        }

        var end = first + 1;
        while (end < here.End && symbols[end] == symbol)
        {
            end++;
        }

        return (first, end);
    }

    private int OneOfFew(in Node node, int symbol)
    {
        var wanted = Vector256.Create(symbol);
        for (var at = node.First; at < node.End; at += Lanes)
        {
            var met = Vector256
                .Equals(Vector256.LoadUnsafe(in symbols[at]), wanted)
                .ExtractMostSignificantBits();
            if (met != 0)
            {
                at += BitOperations.TrailingZeroCount(met);
                return at < node.End ? at : -1;
            }
        }

        return -1;
    }
}
