using System.Numerics;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Matching;

/// <summary>Finds a symbol at the nodes from which so many lead on that looking along the row takes too long.</summary>
internal sealed class BranchIndex
{
    private readonly Place[] places;
    private readonly int shift;

    // For each place eight bits more of what is sought there: most of it is not in the index, and a byte says so sooner.
    private readonly byte[] marks;

    /// <param name="First">One more than the first branch with this symbol; 0 for an empty place.</param>
    private readonly record struct Place(int Node, int Symbol, int First);

    /// <param name="few">Nodes with no more branches than this are not in it.</param>
    public BranchIndex(ReadOnlySpan<Trie.Node> nodes, ReadOnlySpan<int> symbols, int few)
    {
        var count = 0;
        for (var node = 0; node + 1 < nodes.Length; node++)
        {
            var here = nodes[node + 1].First - nodes[node].First;
            count += here > few ? here : 0;
        }

        places = new Place[BitOperations.RoundUpToPowerOf2((uint)(2 * count) + 2)];
        marks = new byte[places.Length];
        shift = ShiftFor(places.Length);
        for (var node = 0; node + 1 < nodes.Length; node++)
        {
            var (first, end) = (nodes[node].First, nodes[node + 1].First);
            for (var at = first; at < end && end - first > few; at++)
            {
                if (at == first || symbols[at] != symbols[at - 1])
                {
                    var hash = HashOf(node, symbols[at]);
                    marks[hash >> shift] |= MarkOf(hash);
                    PlaceOf(hash, node, symbols[at]) = new(node, symbols[at], at + 1);
                }
            }
        }
    }

    public BranchIndex(BinaryReader book)
    {
        places = book.ReadArray<Place>();
        marks = book.ReadArray<byte>();
        shift = ShiftFor(places.Length);
    }

    public void Write(BinaryWriter book)
    {
        book.WriteArray(places);
        book.WriteArray(marks);
    }

    /// <returns>The first branch that the symbol leads into, or -1.</returns>
    public int Find(int node, int symbol)
    {
        var hash = HashOf(node, symbol);
        return (marks[hash >> shift] & MarkOf(hash)) == 0 ? -1 : PlaceOf(hash, node, symbol).First - 1;
    }

    private static int ShiftFor(int places) => 32 - BitOperations.Log2((uint)places);

    private static uint HashOf(int node, int symbol) =>
        (((uint)node * 0x85EBCA6BU) ^ (uint)symbol) * 0x9E3779B9U;

    private byte MarkOf(uint hash) => (byte)(1 << (int)(hash >> (shift - 3) & 7));

    // Where it is, or would be.
    private ref Place PlaceOf(uint hash, int node, int symbol)
    {
        var at = hash >> shift;
        while (places[at] is { First: > 0 } place && (place.Node != node || place.Symbol != symbol))
        {
            at = (at + 1) & (uint)(places.Length - 1);
        }

        return ref places[at];
    }
}
