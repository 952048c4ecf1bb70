namespace Etiquette.Core.Language.Matching;

/// <summary>A phrase found in a message: under which heading it stands, and from which word to which.</summary>
/// <param name="End">The word after the last.</param>
/// <param name="Name">Where its {name} stands, if it has one.</param>
internal readonly record struct Hit(string Label, int First, int End, Span? Name)
{
    public bool Holds(Hit other) =>
        First <= other.First && End >= other.End && (First, End) != (other.First, other.End);

    public bool Overlaps(Hit other) => First < other.End && other.First < End;

    /// <summary>"old" in "old pupil", and not in "15 year old".</summary>
    public bool IsQualifiedBy(Hit word) => First <= word.End && word.First < End - 1 && End > word.End;

    /// <summary>What stands before the full stop of the heading: "Knows" of "Knows.No".</summary>
    public ReadOnlySpan<char> Family =>
        Label.IndexOf('.', StringComparison.Ordinal) is > 0 and var stop ? Label.AsSpan(0, stop) : Label;

    public ReadOnlySpan<char> Value => Label.AsSpan(Label.IndexOf('.', StringComparison.Ordinal) + 1);
}

/// <summary>Words of a message, by number: from the first to the one after the last.</summary>
internal readonly record struct Span(int First, int End);
