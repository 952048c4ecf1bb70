using Etiquette.Core.Coaching.Drafting;
using Etiquette.Core.Coaching.Edits;

namespace Etiquette.Core.Coaching;

/// <summary>One version of a note of ours: its parts, how it is shown, and how it will be read.</summary>
internal sealed record Offered(Composition Note, NoteVersion Shown, NoteReview Review)
{
    /// <summary>Warm, brief and formal, as far as they differ and our own review would send them.</summary>
    public static IReadOnlyList<Offered> For(WriteANote writing, NoteDesk desk)
    {
        List<Offered> versions = [];
        foreach (var tone in Enum.GetValues<Tone>())
        {
            var version = In(tone, writing, desk);
            // Two versions in the same words are one.
            if (
                version.Note.Length <= desk.Limit
                && !version.Note.Parts.IsEmpty
                && versions.TrueForAll(other => other.Note.Text != version.Note.Text)
            )
            {
                versions.Add(version);
            }
        }

        // What our own review would send back is not offered beside what it would send.
        return versions.Exists(version => version.Review.Label is Label.Good)
            ? versions.FindAll(version => version.Review.Label is Label.Good)
            : [.. versions.OrderBy(version => version.Review.Label)];
    }

    private static Offered In(Tone tone, WriteANote writing, NoteDesk desk)
    {
        var context = writing.Context(desk.Limit);
        var (written, dropped) = Composer.Write(writing.Material, tone, desk.Limit);
        var note = Revision.WithoutEmptyCourtesy(written, context);
        return new(
            note,
            new(tone.ToString(), note.Text, note.Length, desk.Limit, note.Claims, dropped),
            NoteReview.Of(note.Text, context)
        );
    }
}
