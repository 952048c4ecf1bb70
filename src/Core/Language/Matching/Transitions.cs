using System.Numerics;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Matching;

/// <summary>
/// Where each symbol leads from each node, in one table with open addressing. A place holds all three in 64 bits: what a walk waits
/// for is memory, and it asks for little that is there.
/// </summary>
internal sealed class Transitions
{
    private const int NextBits = 22;
    private const int SymbolBits = 20;
    private const int LowestSymbol = -(1 << (SymbolBits - 2));
    private readonly Row<ulong> places;
    private readonly int shift;

    /// <exception cref="OverflowException">There are more nodes or words than a place has room for.</exception>
    public Transitions(IReadOnlyCollection<Graph.Edge> edges)
    {
        places = Row<ulong>.Of(
            (int)BitOperations.RoundUpToPowerOf2((uint)(2 * edges.Count) + 2),
            out var room
        );
        shift = ShiftFor(room.Length);
        foreach (var (from, symbol, to) in edges)
        {
            if (Math.Max(from, to) >= 1 << NextBits || symbol - LowestSymbol is < 0 or >= 1 << SymbolBits)
            {
                throw new OverflowException($"{from} to {to} by {symbol}");
            }

            var key = KeyOf(from, symbol);
            var at = (int)(HashOf(key) >> shift);
            while (room[at] != 0)
            {
                at = (at + 1) & (room.Length - 1);
            }

            room[at] = key | (uint)to;
        }
    }

    public Transitions(BinaryReader book)
    {
        places = book.ReadRow<ulong>();
        shift = ShiftFor(places.Length);
    }

    public void Write(BinaryWriter book) => book.WriteRow(places.Span);

    /// <returns>The root, to which nothing leads, where the symbol leads nowhere.</returns>
    public int Find(int node, int symbol)
    {
        var all = places.Span;
        var key = KeyOf(node, symbol);
        for (var at = (int)(HashOf(key) >> shift); ; at = (at + 1) & (all.Length - 1))
        {
            var place = all[at];
            if (place == 0 || place >> NextBits == key >> NextBits)
            {
                return (int)place & ((1 << NextBits) - 1);
            }
        }
    }

    private static int ShiftFor(int places) => 64 - BitOperations.Log2((uint)places);

    private static ulong KeyOf(int node, int symbol) =>
        ((ulong)(uint)node << (NextBits + SymbolBits)) | ((ulong)(uint)(symbol - LowestSymbol) << NextBits);

    private static ulong HashOf(ulong key) => (key >> NextBits) * 0x9E3779B97F4A7C15UL;
}
