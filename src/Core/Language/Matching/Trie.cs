namespace Etiquette.Core.Language.Matching;

/// <summary>
/// All sequences in one tree, so that a message is compared with thousands of phrases in one walk. It is laid out to
/// be small, since a walk goes everywhere: what leads on from a node stands side by side, in the order of the symbols.
/// </summary>
internal sealed class Trie
{
    public const int Root = 0;
    public const ulong AnyHint = ~0UL;
    private const int FewBranches = 32;

    private readonly Node[] nodes;
    private readonly Extra[] extras;
    private readonly int[] symbols;
    private readonly Branch[] branches;
    private readonly int[] tails;
    private readonly BranchIndex index;

    /// <param name="Hints">A bit for each symbol that may lead on: most do not, and are told apart by it.</param>
    /// <param name="Marks">The same with other bits: by both together hardly a symbol is mistaken.</param>
    /// <param name="First">The first of its branches; they end where those of the next node begin.</param>
    /// <param name="Extra">Its number among the nodes with more to them; 0 for the others.</param>
    internal readonly record struct Node(ulong Hints, ulong Marks, int First, int Extra)
    {
        /// <summary>False: a symbol leads nowhere from here.</summary>
        /// <param name="hint">Of the symbol.</param>
        public bool May(ulong hint, int symbol) => (Hints & hint) != 0 && (Marks & Mark(symbol)) != 0;
    }

    /// <summary>What is found at a node, and what may follow without a look at the next word: -1 where nothing does.</summary>
    /// <param name="Gap">The node after "up to four words".</param>
    internal readonly record struct Extra(int[] Outcomes, int Gap, int Opening, int Ending, int Any)
    {
        public static readonly Extra Nothing = new([], -1, -1, -1, -1);
    }

    /// <param name="Hints">A bit for each symbol that may come next; all of them where it need not lead on.</param>
    /// <param name="Node">Where it leads ...</param>
    /// <param name="Tail">... once the words of this group after its first have been found too: their place in the tails.</param>
    internal readonly record struct Branch(ulong Hints, int Node, int Tail);

    /// <param name="nodes">One more than there are: the end of the last one's branches.</param>
    /// <param name="tails">As in <see cref="Symbols.Tails"/>.</param>
    public Trie(Node[] nodes, Extra[] extras, int[] symbols, Branch[] branches, int[] tails)
    {
        this.nodes = nodes;
        this.extras = extras;
        this.symbols = symbols;
        this.branches = branches;
        this.tails = tails;
        index = new(nodes, symbols, FewBranches);
    }

    public ref readonly Node this[int node] => ref nodes[node];

    public ref readonly Extra ExtraOf(in Node node) => ref extras[node.Extra];

    public ReadOnlySpan<int> Tails => tails;

    /// <summary>The bit of a symbol.</summary>
    public static ulong Hint(int symbol) => 1UL << (int)((uint)symbol * 0x9E3779B9U >> 26);

    /// <summary>Another bit of a symbol.</summary>
    public static ulong Mark(int symbol) => 1UL << (int)((uint)symbol * 0x85EBCA6BU >> 26);

    /// <summary>Where a symbol leads: to several nodes, when it begins several groups.</summary>
    public ReadOnlySpan<Branch> Branches(int node, int symbol)
    {
        var first = nodes[node].First;
        var here = symbols.AsSpan(first, nodes[node + 1].First - first);
        var at = here.Length <= FewBranches ? here.IndexOf(symbol) : index.Find(node, symbol) - first;
        if (at < 0)
        {
            return [];
        }

        var end = at + 1;
        while (end < here.Length && here[end] == symbol)
        {
            end++;
        }

        return branches.AsSpan(first + at, end - at);
    }
}
