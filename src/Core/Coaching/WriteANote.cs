using Etiquette.Core.Conversations;
using Etiquette.Core.Language;

namespace Etiquette.Core.Coaching;

/// <summary>The conversation about one note.</summary>
/// <param name="Case">Numbers this note among the person's requests and notes.</param>
/// <param name="To">Whom it is for, as the user named them; null when nobody was named.</param>
/// <param name="Note">The text as it stands; null while there is none.</param>
public sealed record WriteANote(int Case, string? To = null, string? Note = null)
{
    public static Turn<WriteANote> Begin(int number, Understanding said) =>
        new WriteANote(number, said.Person).AskForIt();

    /// <summary>A note of their own, pasted or pointed at.</summary>
    public static Turn<WriteANote> Show(int number, string? to, string note) =>
        new WriteANote(number, to, note).Read();

    public Turn<WriteANote> Hear(Understanding said, string text) =>
        (this with { To = To ?? said.Person, Note = said.Note ?? text.Trim() }).Read();

    private Turn<WriteANote> AskForIt() =>
        new(
            this,
            [
                new Reply.Say(
                    $"Gladly. In a sentence or two of your own: why would you like to connect with {To ?? "them"}? I read it as they would."
                ),
            ]
        );

    private Turn<WriteANote> Read() => new(this, [new Reply.Review(NoteReview.Of(Note!, new(To)))]);
}
