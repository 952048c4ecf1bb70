namespace Etiquette.Core.Language.Matching;

/// <summary>A phrase found in a message: what it means, and from which word to which it goes.</summary>
/// <param name="End">The word after the last.</param>
/// <param name="Name">Where its {name} stands, if it has one.</param>
internal readonly record struct Hit(Meaning Meaning, int First, int End, Span? Name)
{
    /// <summary>The heading, "Knows.No"; null for no hit at all.</summary>
    public string Label => Meaning?.Label!;

    /// <summary>What stands after the full stop of the heading: "No".</summary>
    public string Value => Meaning.Value;

    public T As<T>()
        where T : struct, Enum => Meaning.As<T>();

    public bool Holds(Hit other) =>
        First <= other.First && End >= other.End && (First, End) != (other.First, other.End);

    public bool Overlaps(Hit other) => First < other.End && other.First < End;

    /// <summary>"old" in "old pupil", and not in "15 year old".</summary>
    public bool IsQualifiedBy(Hit word) => First <= word.End && word.First < End - 1 && End > word.End;
}

/// <summary>Words of a message, by number: from the first to the one after the last.</summary>
internal readonly record struct Span(int First, int End)
{
    public bool IsNothing => End == 0;

    public int Length => End - First;

    public bool Overlaps(Span other) => First < other.End && other.First < End;
}
