namespace Etiquette.Core.Coaching.Reading;

/// <summary>One word of a note, where it stands, and in which clause.</summary>
/// <param name="Text">Folded: lower case, no accents.</param>
/// <param name="Capital">It was written with a capital.</param>
/// <param name="Sentence">Numbers the sentence.</param>
/// <param name="Clause">Numbers the piece between commas, dashes and "and".</param>
public readonly record struct Word(string Text, int Start, int End, bool Capital, int Sentence, int Clause)
{
    public Span Span => new(Start, End);
}
