namespace Etiquette.Core.Language.Matching;

/// <summary>
/// A set of symbols in 128 bits, two for each symbol: where two sets have no bit of either kind in common, they have no
/// symbol in common. Most of what a walk could try leads nowhere, and is told by this without a look at it.
/// </summary>
internal readonly record struct Hint(ulong One, ulong Other)
{
    public static readonly Hint Any = new(~0UL, ~0UL);

    public static Hint Of(int symbol) =>
        new(1UL << (int)((uint)symbol * 0x9E3779B9U >> 26), 1UL << (int)((uint)symbol * 0x85EBCA6BU >> 26));

    public static Hint operator |(Hint left, Hint right) =>
        new(left.One | right.One, left.Other | right.Other);

    /// <summary>False: they have no symbol in common.</summary>
    public bool Meets(Hint other) => (One & other.One) != 0 && (Other & other.Other) != 0;
}
