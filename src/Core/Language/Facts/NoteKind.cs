using Etiquette.Core.Accepting;
using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Facts;

/// <summary>What the note is like: from the writer's description, or from its own words when it is quoted.</summary>
internal static class NoteKind
{
    // The worst that was seen names the note: a pitch that begins with a compliment is a pitch.
    private static readonly Note[] order =
    [
        Note.Scam,
        Note.Personal,
        Note.Pitch,
        Note.Flattery,
        Note.None,
        Note.Reason,
        Note.Generic,
        Note.Unread,
    ];

    public static void Find(FactSheet sheet)
    {
        var message = sheet.Message;
        var described = message
            .Own("Note")
            .Where(hit => !message.IsNegated(hit) && !message.IsAboutTheWriter(hit))
            .OrderBy(hit => Array.IndexOf(order, Kind(hit)))
            .ToList();
        if (Quotation.NoteIn(message) is { } note)
        {
            var kind = OfContent(message.Quoted("Note"), note);
            sheet.State(nameof(Invitation.Note), note, facts => facts with { Note = kind });
        }
        else if (described is [var first, ..])
        {
            sheet.State(nameof(Invitation.Note), first, facts => facts with { Note = Kind(first) });
        }
    }

    /// <summary>The kind of a note whose own words are known.</summary>
    public static Note OfContent(IEnumerable<Hit> hits, string note) =>
        hits.Select(Kind)
            .Where(kind => kind is not (Note.None or Note.Unread))
            .OrderBy(kind => Array.IndexOf(order, kind))
            .Select(kind => (Note?)kind)
            .FirstOrDefault()
        ?? (note.Split(' ').Length > 3 ? Note.Reason : Note.Generic);

    private static Note Kind(Hit hit) => Enum.Parse<Note>(hit.Value);
}
