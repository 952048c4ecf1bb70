namespace Etiquette.Core.Language.Matching;

/// <summary>One "(this|or that)" of a phrase, kept whole: writing out every combination would fill the memory.</summary>
internal sealed class Slot(IEnumerable<int[]> alternatives)
{
    /// <summary>A group that begins with any word at all would fit everywhere, and is not tried.</summary>
    public IReadOnlyList<Way> Ways { get; } =
    [
        .. alternatives
            .Where(sequence => sequence[0] != Symbols.Any)
            .Select(sequence => new Way(sequence[0], sequence.Length > 1 ? sequence[1..] : null)),
    ];

    /// <param name="Tail">What follows the first; null for nothing.</param>
    internal readonly record struct Way(int First, int[]? Tail);
}
