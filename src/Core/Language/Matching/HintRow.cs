using System.Runtime.Intrinsics;

namespace Etiquette.Core.Language.Matching;

/// <summary>Hints side by side, so that several are compared at a time.</summary>
/// <param name="ones">The first half of each, and <see cref="Width"/> - 1 numbers more: who looks at the last ones reads on behind them.</param>
/// <param name="others">The second half of each.</param>
internal readonly ref struct HintRow(ReadOnlySpan<ulong> ones, ReadOnlySpan<ulong> others)
{
    /// <summary>As many are compared at a time.</summary>
    public const int Width = 4;

    public ReadOnlySpan<ulong> Ones { get; } = ones;

    public ReadOnlySpan<ulong> Others { get; } = others;

    /// <summary>The numbers that one half of so many hints takes.</summary>
    public static int Room(int count) => count + Width - 1;

    /// <summary>A bit for each of the next <see cref="Width"/> up to the end that meets the hint.</summary>
    public uint Meeting(Hint hint, int at, int end)
    {
        var one = Vector256.LoadUnsafe(in Ones[at]) & Vector256.Create(hint.One);
        var other = Vector256.LoadUnsafe(in Others[at]) & Vector256.Create(hint.Other);
        var apart = Vector256.Equals(one, default) | Vector256.Equals(other, default);
        var met = ~apart.ExtractMostSignificantBits() & ((1u << Width) - 1);
        return end - at < Width ? met & ((1u << (end - at)) - 1) : met;
    }
}
