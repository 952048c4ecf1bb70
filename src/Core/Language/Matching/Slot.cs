namespace Etiquette.Core.Language.Matching;

/// <summary>One "(this|or that)" of a phrase, kept whole: writing out every combination would fill the memory.</summary>
internal sealed class Slot(IEnumerable<int[]> alternatives)
{
    /// <summary>A group that begins with any word at all would fit everywhere, and is not tried.</summary>
    public IReadOnlyList<int[]> Sequences { get; } =
    [.. alternatives.Where(sequence => sequence[0] != Symbols.Any)];

    public int Count => Sequences.Count;
}
