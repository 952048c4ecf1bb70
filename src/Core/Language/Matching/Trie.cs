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

    private readonly Node[] nodes;
    private readonly Extra[] extras;
    private readonly int[] outcomes;
    private readonly int[] symbols;
    private readonly Branch[] branches;
    private readonly HintRow hints;
    private readonly int[] tails;
    private readonly BranchIndex index;

    /// <param name="Hint">Of all symbols that lead on from here.</param>
    /// <param name="First">The first of its branches; they end where those of the next node begin.</param>
    /// <param name="Extra">Its number among the nodes with more to them; 0 for the others.</param>
    internal readonly record struct Node(Hint Hint, int First, int Extra);

    /// <summary>What is found at a node, and what may follow without a look at the next word: -1 where nothing does.</summary>
    /// <param name="First">The first of its outcomes, and ...</param>
    /// <param name="End">... the one after its last.</param>
    /// <param name="Gap">The node after "up to four words".</param>
    internal readonly record struct Extra(int First, int End, int Gap, int Opening, int Ending, int Any)
    {
        public static readonly Extra Nothing = new(0, 0, -1, -1, -1, -1);
    }

    /// <param name="Node">Where it leads ...</param>
    /// <param name="Tail">... once the words of this group after its first have been found too: their place in the tails.</param>
    internal readonly record struct Branch(int Node, int Tail);

    /// <param name="nodes">One more than there are: the end of the last one's branches.</param>
    /// <param name="hints">For each branch: of what may come next; any where it need not lead on.</param>
    /// <param name="tails">As in <see cref="Symbols.Tails"/>.</param>
    public Trie(
        Node[] nodes,
        Extra[] extras,
        int[] outcomes,
        int[] symbols,
        Branch[] branches,
        HintRow hints,
        int[] tails
    )
    {
        this.nodes = nodes;
        this.extras = extras;
        this.outcomes = outcomes;
        this.symbols = symbols;
        this.branches = branches;
        this.hints = hints;
        this.tails = tails;
        index = new(nodes, symbols, FewBranches);
    }

    public Trie(BinaryReader book)
    {
        nodes = book.ReadArray<Node>();
        extras = book.ReadArray<Extra>();
        outcomes = book.ReadArray<int>();
        symbols = book.ReadArray<int>();
        branches = book.ReadArray<Branch>();
        hints = new(book);
        tails = book.ReadArray<int>();
        index = new(book);
    }

    public void Write(BinaryWriter book)
    {
        book.WriteArray(nodes);
        book.WriteArray(extras);
        book.WriteArray(outcomes);
        book.WriteArray(symbols);
        book.WriteArray(branches);
        hints.Write(book);
        book.WriteArray(tails);
        index.Write(book);
    }

    public ref readonly Node this[int node] => ref nodes[node];

    public ref readonly Extra ExtraOf(in Node node) => ref extras[node.Extra];

    public ReadOnlySpan<int> OutcomesOf(in Extra extra) => outcomes.AsSpan(extra.First..extra.End);

    public ReadOnlySpan<int> Tails => tails;

    public ReadOnlySpan<Branch> Branches => branches;

    public HintRow Hints => hints;

    /// <summary>Where a symbol leads: to several nodes, when it begins several groups.</summary>
    /// <returns>The first of its branches, and the one after its last.</returns>
    public (int First, int End) Find(int node, int symbol)
    {
        var first = nodes[node].First;
        var here = symbols.AsSpan(first, nodes[node + 1].First - first);
        var at = here.Length <= FewBranches ? here.IndexOf(symbol) : index.Find(node, symbol) - first;
        if (at < 0)
        {
            return default;
        }

        var end = at + 1;
        while (end < here.Length && here[end] == symbol)
        {
            end++;
        }

        return (first + at, first + end);
    }
}
