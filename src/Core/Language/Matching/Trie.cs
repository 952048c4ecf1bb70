namespace Etiquette.Core.Language.Matching;

/// <summary>All sequences in one tree, so that a message is compared with thousands of phrases in one walk.</summary>
internal sealed class Trie(Symbols symbols)
{
    public const int Root = 0;
    private readonly Dictionary<(int Node, int Symbol), int> growing = [];
    private readonly List<List<int>?> outcomes = [null];
    private Node[] nodes = [];
    private Branches branches = Branches.None;

    /// <summary>What may follow at a node without a look at the next word; -1 where nothing does.</summary>
    /// <param name="Gap">The node after "up to four words".</param>
    /// <param name="Hints">A bit for each symbol that may lead on: most do not, and are told apart by it.</param>
    internal readonly record struct Node(
        int Gap,
        int Opening,
        int Ending,
        int Any,
        int[] Outcomes,
        ulong Hints
    );

    public ref readonly Node this[int node] => ref nodes[node];

    public void Add(int[] sequence, int outcome)
    {
        var node = Root;
        foreach (var symbol in sequence)
        {
            if (!growing.TryGetValue((node, symbol), out var next))
            {
                next = outcomes.Count;
                growing.Add((node, symbol), next);
                outcomes.Add(null);
            }

            node = next;
        }

        var here = outcomes[node] ??= [];
        if (!here.Contains(outcome))
        {
            here.Add(outcome);
        }
    }

    public Trie Grown()
    {
        branches = new(growing, symbols, outcomes.Count);
        nodes = new Node[outcomes.Count];
        for (var node = 0; node < nodes.Length; node++)
        {
            nodes[node] = new(
                After(node, Pattern.Gap),
                After(node, Symbols.Opening),
                After(node, Symbols.Ending),
                After(node, Symbols.Any),
                outcomes[node]?.ToArray() ?? [],
                branches.Hints(node)
            );
        }

        growing.Clear();
        outcomes.Clear();
        return this;
    }

    /// <summary>The first of the branches that a symbol leads into, or -1.</summary>
    public int Branch(int node, int symbol) =>
        (nodes[node].Hints & Branches.Hint(symbol)) == 0 ? -1 : branches.First(node, symbol);

    public ref readonly Branches.Branch At(int branch) => ref branches[branch];

    private int After(int node, int symbol) => growing.GetValueOrDefault((node, symbol), -1);
}
