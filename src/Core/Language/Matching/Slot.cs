namespace Etiquette.Core.Language.Matching;

/// <summary>One "(this|or that)" of a phrase, kept whole: writing out every combination would fill the memory.</summary>
internal sealed class Slot(IEnumerable<int[]> alternatives)
{
    private readonly Dictionary<int, int[][]> byFirst = alternatives
        .GroupBy(sequence => sequence[0])
        .ToDictionary(group => group.Key, group => group.ToArray());

    public IEnumerable<int> Firsts => byFirst.Keys;

    public ReadOnlySpan<int[]> From(int first) => byFirst.TryGetValue(first, out var found) ? found : [];
}
