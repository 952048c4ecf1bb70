using Etiquette.Core.Conversations.Forms;

namespace Etiquette.Adapters.Teams;

/// <summary>Asks for the note to coach, where nobody pointed at one.</summary>
internal static class NoteForm
{
    public const string Id = "coach-this-note";
    public const string Note = "note";

    public static readonly Form Blank = new(
        Id,
        "Coach this note",
        "Coach it",
        [
            new Field.Words(
                Note,
                "Your note",
                "Paste what you would send. I read it as its recipient will.",
                3000,
                Lines: true
            ),
        ]
    );

    public static IReadOnlyList<FieldError> Errors(FilledForm filled) =>
        filled[Note] is null
            ? [new(Note, "Paste your note here, then I can coach it.")]
            : [.. filled.Faults(Blank)];
}
