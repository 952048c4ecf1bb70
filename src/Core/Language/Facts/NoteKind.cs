using Etiquette.Core.Accepting;
using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Facts;

/// <summary>What the note is like: from the writer's description, or from its own words when it is quoted.</summary>
internal static class NoteKind
{
    private const string Frame = "NoteText.Mail";

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
        if (!message.HasQuote && !message.HoldsAny("Note"))
        {
            return;
        }

        var described = message
            .Own("Note")
            .Where(hit =>
                (hit.Value is "None" || !message.IsNegated(hit))
                && !message.IsAboutTheWriter(hit)
                && !IsMeantOtherwise(message, hit)
            )
            .Where(hit => Kind(hit) is not Note.Scam || !Harmless.IsADayRate(sheet))
            .OrderBy(hit => Array.IndexOf(order, Kind(hit)))
            .ToList();
        if (Quotation.NoteIn(message) is { } note && !IsTheFrame(message))
        {
            var kind = OfContent(message, quoted: true, note);
            // Its own words tell most; where we do not understand them, what is said about it counts.
            kind = kind is Note.Unread && described is [var said, ..] ? Kind(said) : kind;
            sheet.State(nameof(Invitation.Note), note, facts => facts with { Note = kind });
        }
        else if (described is [var first, ..])
        {
            sheet.State(nameof(Invitation.Note), first, facts => facts with { Note = Kind(first) });
        }
    }

    /// <summary>A request that asks for money is a scam whatever else its note says.</summary>
    public static void FromSigns(FactSheet sheet)
    {
        if (sheet.Facts is not { Note: null or Note.Reason or Note.Generic or Note.Unread, Signs: { } signs })
        {
            return;
        }

        Note? kind =
            (signs & (Signs.Money | Signs.JobFee | Signs.TooGood | Signs.Credentials)) != 0 ? Note.Scam
            : (signs & (Signs.Flirting | Signs.Harassment)) != 0 ? Note.Personal
            : null;
        if (kind is not null)
        {
            var words = sheet.Words[nameof(Invitation.Signs)];
            sheet.State(nameof(Invitation.Note), words, facts => facts with { Note = kind });
        }
    }

    /// <summary>
    /// The kind of a note whose own words are known. Words that we do not understand are no reason to connect:
    /// a misspelt pitch would pass for one.
    /// </summary>
    public static Note OfContent(Message message, bool quoted, string note)
    {
        IEnumerable<Hit> hits = quoted
            ? [.. message.Quoted("Note"), .. message.Quoted("NoteText")]
            : [.. message.Own("Note"), .. message.Own("NoteText")];
        var kind = hits.Where(hit => hit.Label is not Frame && !IsMeantOtherwise(message, hit))
            .Select(Kind)
            .Where(kind => kind is not (Note.None or Note.Unread))
            .OrderBy(kind => Array.IndexOf(order, kind))
            .Select(kind => (Note?)kind)
            .FirstOrDefault();
        return kind
            ?? (
                (quoted ? message.Quoted("Content") : message.Own("Content")) is not [] ? Note.Reason
                : note.Split(' ').Length > 3 ? Note.Unread
                : Note.Generic
            );
    }

    // "Your article about gift cards" is no swindle, and "I sell HR software" no pitch of theirs.
    private static bool IsMeantOtherwise(Message message, Hit hit) =>
        (Kind(hit) is Note.Scam && Topics.Hold(message, hit))
        || (
            Kind(hit) is Note.Pitch or Note.Scam && !message.IsQuoted(hit) && SelfPortrait.Holds(message, hit)
        );

    // "Grace Imrie invited you to connect" is LinkedIn's own line, and not what Grace wrote.
    private static bool IsTheFrame(Message message) =>
        message.Quoted("NoteText").Any(hit => hit.Label is Frame)
        && message.Quoted("NoteText").All(hit => hit.Label is Frame)
        && message.Quoted("Note") is [];

    private static Note Kind(Hit hit) => hit.As<Note>();
}
