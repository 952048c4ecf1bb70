using System.Runtime.Intrinsics;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Matching;

/// <summary>Hints side by side, so that several are compared at a time.</summary>
internal sealed class HintRow
{
    /// <summary>As many are compared at a time.</summary>
    public const int Width = 4;

    private readonly ulong[] ones;
    private readonly ulong[] others;

    public HintRow(int count)
    {
        // Whoever looks at the last ones reads on behind them.
        ones = new ulong[count + Width - 1];
        others = new ulong[count + Width - 1];
    }

    public HintRow(BinaryReader book)
    {
        ones = book.ReadArray<ulong>();
        others = book.ReadArray<ulong>();
    }

    public void Write(BinaryWriter book)
    {
        book.WriteArray(ones);
        book.WriteArray(others);
    }

    public void Set(int at, Hint hint) => (ones[at], others[at]) = (hint.One, hint.Other);

    /// <summary>A bit for each of the next <see cref="Width"/> up to the end that meets the hint.</summary>
    public uint Meeting(Hint hint, int at, int end)
    {
        var one = Vector256.LoadUnsafe(ref ones[at]) & Vector256.Create(hint.One);
        var other = Vector256.LoadUnsafe(ref others[at]) & Vector256.Create(hint.Other);
        var apart = Vector256.Equals(one, default) | Vector256.Equals(other, default);
        var met = ~apart.ExtractMostSignificantBits() & ((1u << Width) - 1);
        return end - at < Width ? met & ((1u << (end - at)) - 1) : met;
    }
}
