namespace Etiquette.Core.Coaching;

/// <summary>Words of a note: UTF-16 positions [<paramref name="Start"/>, <paramref name="End"/>).</summary>
public readonly record struct Span(int Start, int End)
{
    public string In(string text) => text[Start..End];

    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    public bool Holds(Span other) => Start <= other.Start && other.End <= End;
}
