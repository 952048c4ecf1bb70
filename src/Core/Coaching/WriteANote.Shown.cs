using Etiquette.Core.Coaching.Edits;
using Etiquette.Core.Coaching.Gates;
using Etiquette.Core.Coaching.Reading;
using Etiquette.Core.Conversations;

namespace Etiquette.Core.Coaching;

// A text that was shown, and what is done with it at once.
public sealed partial record WriteANote
{
    /// <summary>"We met at the fair (we didn't, but it's a good line)": the note itself says that it is not so.</summary>
    private Turn<WriteANote>? RefuseTheirs(string note) =>
        ToldUs.Says(note, "untrue") ? KeepToTheTruth(Untrue.Refusal(note, Material.Who)!) : null;

    /// <summary>As far as whole sentences can go; once, where nobody said how far.</summary>
    internal Turn<WriteANote> ShortenTo(int? limit, NoteDesk desk)
    {
        var note = Base(desk);
        var context = Context(desk.LimitOfTheirs);
        for (var before = note.Length + 1; note.Length < before && note.Length > (limit ?? 0); )
        {
            before = note.Length;
            note = Revision.Shorter(note, context) ?? note;
            if (limit is null)
            {
                break;
            }
        }

        var changed =
            note.Text == Base(desk).Text ? new(this, [NoteCard.Reviewed(this, desk)]) : Change(note, desk);
        return limit is { } most && note.Length > most
            ? changed with
            {
                Replies =
                [
                    new Reply.Say(
                        $"{note.Length} characters is as short as I get it without losing who writes and why. Cut a word yourself and send it again."
                    ),
                    .. changed.Replies,
                ],
            }
            : changed;
    }
}
