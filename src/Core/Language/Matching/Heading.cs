namespace Etiquette.Core.Language.Matching;

/// <summary>
/// What the phrases below a heading mean: "[Note.None]" always, "[to note: Note.None]" only as an answer to the
/// question about the note.
/// </summary>
internal readonly record struct Heading(string? Question, Meaning Meaning)
{
    public static Heading Of(string written) =>
        PhraseFile.IsForAnswers(written) && written.Split(": ") is [var question, var label]
            ? new(question[3..], Meaning.Of(label))
            : new(null, Meaning.Of(written));

    public bool Fits(string? about) => Question is null || Question == about;
}
