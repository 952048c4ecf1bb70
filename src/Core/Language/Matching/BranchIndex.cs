using System.Numerics;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Matching;

/// <summary>Finds a symbol at the nodes from which so many lead on that looking along the row takes too long.</summary>
internal sealed class BranchIndex
{
    private readonly Row<Place> places;
    private readonly int shift;

    // For each place eight bits more of what is sought there: most of it is not in the index, and a byte says so sooner.
    private readonly Row<byte> marks;

    /// <param name="First">One more than the first branch with this symbol; 0 for an empty place.</param>
    private readonly record struct Place(int Node, int Symbol, int First);

    /// <param name="few">Nodes with no more branches than this are not in it.</param>
    public BranchIndex(ReadOnlySpan<Trie.Node> nodes, ReadOnlySpan<int> symbols, int few)
    {
        var count = 0;
        foreach (ref readonly var node in nodes)
        {
            count += node.Count > few ? node.Count : 0;
        }

        places = Row<Place>.Of((int)BitOperations.RoundUpToPowerOf2((uint)(2 * count) + 2), out var room);
        marks = Row<byte>.Of(places.Length, out var written);
        shift = ShiftFor(places.Length);
        for (var node = 0; node < nodes.Length; node++)
        {
            var here = nodes[node];
            for (var at = here.First; at < here.End && here.Count > few; at++)
            {
                if (at == here.First || symbols[at] != symbols[at - 1])
                {
                    var hash = HashOf(node, symbols[at]);
                    written[hash >> shift] |= MarkOf(hash);
                    room[IndexOf(hash, node, symbols[at])] = new(node, symbols[at], at + 1);
                }
            }
        }
    }

    public BranchIndex(BinaryReader book)
    {
        places = book.ReadRow<Place>();
        marks = book.ReadRow<byte>();
        shift = ShiftFor(places.Length);
    }

    public void Write(BinaryWriter book)
    {
        book.WriteRow(places.Span);
        book.WriteRow(marks.Span);
    }

    /// <returns>The first branch that the symbol leads into, or -1.</returns>
    public int Find(int node, int symbol)
    {
        var hash = HashOf(node, symbol);
        return (marks[(int)(hash >> shift)] & MarkOf(hash)) == 0
            ? -1
            : places[IndexOf(hash, node, symbol)].First - 1;
    }

    private static int ShiftFor(int places) => 32 - BitOperations.Log2((uint)places);

    private static uint HashOf(int node, int symbol) =>
        (((uint)node * 0x85EBCA6BU) ^ (uint)symbol) * 0x9E3779B9U;

    private byte MarkOf(uint hash) => (byte)(1 << (int)(hash >> (shift - 3) & 7));

    // Where it is, or would be.
    private int IndexOf(uint hash, int node, int symbol)
    {
        var all = places.Span;
        var at = (int)(hash >> shift);
        while (all[at] is { First: > 0 } place && (place.Node != node || place.Symbol != symbol))
        {
            at = (at + 1) & (all.Length - 1);
        }

        return at;
    }
}
