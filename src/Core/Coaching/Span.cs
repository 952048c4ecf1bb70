namespace Etiquette.Core.Coaching;

/// <summary>Words of a note: UTF-16 positions [<paramref name="Start"/>, <paramref name="End"/>).</summary>
public readonly record struct Span(int Start, int End)
{
    /// <summary>The words themselves; a text that grew shorter meanwhile gives fewer.</summary>
    public string In(string text) => text[Math.Min(Start, text.Length)..Math.Min(End, text.Length)];

    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    public bool Holds(Span other) => Start <= other.Start && other.End <= End;
}
