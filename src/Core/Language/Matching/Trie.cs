namespace Etiquette.Core.Language.Matching;

/// <summary>All sequences in one tree, so that a message is compared with thousands of phrases in one walk.</summary>
internal sealed class Trie(Symbols symbols)
{
    public const int Root = 0;
    private readonly List<Dictionary<int, int>> growing =
    [
        [],
    ];
    private readonly List<List<int>> outcomes =
    [
        [],
    ];
    private Node[] nodes = [];
    private (int Symbol, int Node)[] edges = [];
    private Dictionary<int, int> roots = [];
    private Dictionary<int, (Slot Slot, int Node)[]> rootSlots = [];
    private (Slot Slot, int Node)[] slots = [];

    /// <param name="Gap">The node after "up to four words"; -1 when there is none.</param>
    internal readonly record struct Node(
        int FirstEdge,
        int Edges,
        int FirstSlot,
        int Slots,
        int Gap,
        int[] Outcomes
    );

    public void Add(int[] sequence, int outcome)
    {
        var node = Root;
        foreach (var symbol in sequence)
        {
            if (!growing[node].TryGetValue(symbol, out var next))
            {
                next = growing.Count;
                growing[node].Add(symbol, next);
                growing.Add([]);
                outcomes.Add([]);
            }

            node = next;
        }

        if (!outcomes[node].Contains(outcome))
        {
            outcomes[node].Add(outcome);
        }
    }

    public Trie Grown()
    {
        nodes = new Node[growing.Count];
        var all = new List<(int, int)>(growing.Count);
        var allSlots = new List<(Slot, int)>(growing.Count);
        for (var at = 0; at < growing.Count; at++)
        {
            var first = all.Count;
            var firstSlot = allSlots.Count;
            all.AddRange(growing[at].Where(edge => IsPlain(edge.Key)).Select(edge => (edge.Key, edge.Value)));
            allSlots.AddRange(
                growing[at]
                    .Where(edge => Symbols.IsSlot(edge.Key))
                    .Select(edge => (symbols.SlotOf(edge.Key), edge.Value))
            );
            var gap = growing[at].TryGetValue(Pattern.Gap, out var after) ? after : -1;
            nodes[at] = new(
                first,
                all.Count - first,
                firstSlot,
                allSlots.Count - firstSlot,
                gap,
                [.. outcomes[at]]
            );
        }

        edges = [.. all];
        slots = [.. allSlots];
        rootSlots = slots
            .AsSpan(0, nodes[Root].Slots)
            .ToArray()
            .SelectMany(slot => slot.Slot.Firsts.Select(first => (First: first, Slot: slot)))
            .GroupBy(entry => entry.First, entry => entry.Slot)
            .ToDictionary(group => group.Key, group => group.ToArray());
        roots = growing[Root];
        growing.Clear();
        outcomes.Clear();
        return this;
    }

    /// <summary>The groups that may follow a node; at the root only those that can begin with the symbol.</summary>
    public ReadOnlySpan<(Slot Slot, int Node)> Slots(int node, int symbol) =>
        node != Root ? slots.AsSpan(nodes[node].FirstSlot, nodes[node].Slots)
        : rootSlots.TryGetValue(symbol, out var found) ? found
        : [];

    private static bool IsPlain(int symbol) => symbol != Pattern.Gap && !Symbols.IsSlot(symbol);

    public ref readonly Node this[int node] => ref nodes[node];

    /// <summary>The node that the symbol leads to, or -1.</summary>
    public int Next(int node, int symbol)
    {
        if (node == Root)
        {
            return roots.TryGetValue(symbol, out var first) ? first : -1;
        }

        ref readonly var from = ref nodes[node];
        foreach (var edge in edges.AsSpan(from.FirstEdge, from.Edges))
        {
            if (edge.Symbol == symbol)
            {
                return edge.Node;
            }
        }

        return -1;
    }
}
