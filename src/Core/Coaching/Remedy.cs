using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching;

/// <summary>
/// What to do about a fault whose words can go or be made smaller. Where only the sender knows what is missing, nothing
/// is proposed: we never invent a reason or a name.
/// </summary>
internal static class Remedy
{
    public static Checked Of(Checked seen, NoteText note) =>
        seen is { Pass: false, Edit: null, Fault: { } fault, At: { } at }
        && Propose(fault, at, note) is { } edit
            ? seen with
            {
                Edit = edit,
            }
            : seen;

    private static Edit? Propose(Fault fault, Span at, NoteText note) =>
        fault switch
        {
            Fault.Pitch => Without(at, note, "If they like knowing you, they will ask what you do."),
            Fault.Pressure => Without(at, note, "A request that can be refused is easier to accept."),
            Fault.Inappropriate => Without(at, note, "Nothing about a person's looks or life belongs here."),
            Fault.Flattery => Without(at, note, "One true thing about their work says more."),
            Fault.FakePersonalisation => Without(at, note, "What fits anybody shows that nobody looked."),
            Fault.Generic => Without(at, note, "Everybody writes this; your own reason is better alone."),
            // A note that says why without it needs no question in its place.
            Fault.AskTooBig when note.Reason is { } why && !why.Overlaps(Whole(at, note)) => Without(
                at,
                note,
                "The favour can wait until you know each other; your reason is enough for a hello."
            ),
            Fault.AskTooBig => new(
                Whole(at, note),
                "May I ask you one short question about your work?",
                "A small question gets an answer, and the rest can follow."
            ),
            Fault.Sloppy => Calm(note),
            _ => null,
        };

    /// <summary>Leaves the sentence out, if the note still says something then.</summary>
    private static Edit? Without(Span at, NoteText note, string because)
    {
        var whole = Whole(at, note);
        foreach (var (index, word) in note.Words.Index())
        {
            if (note.InBody(index) && !whole.Holds(word.Span))
            {
                return new(whole, "", because);
            }
        }

        return null;
    }

    /// <summary>The sentence of these words with its stop and the space after it, without a greeting before it.</summary>
    private static Span Whole(Span at, NoteText note)
    {
        int? start = null;
        var end = at.End;
        var sentence = -1;
        foreach (var (index, word) in note.Words.Index())
        {
            sentence = at.Overlaps(word.Span) && sentence < 0 ? word.Sentence : sentence;
        }

        foreach (var (index, word) in note.Words.Index())
        {
            if (word.Sentence == sentence && note.InBody(index))
            {
                start ??= word.Start;
                end = Math.Max(end, word.End);
            }
        }

        while (end < note.Text.Length && note.Text[end] is '.' or '!' or '?' or '…')
        {
            end++;
        }

        return new(start ?? at.Start, end);
    }

    /// <summary>Rows of marks become one.</summary>
    private static Edit? Calm(NoteText note)
    {
        var words = note.Text.AsSpan();
        for (var start = 0; start < words.Length; start++)
        {
            if (words[start] is not ('!' or '?'))
            {
                continue;
            }

            var end = start + 1;
            while (end < words.Length && words[end] is '!' or '?')
            {
                end++;
            }

            if (end - start > 1)
            {
                return new(new(start, end), words[start].ToString(), "One mark is enough.");
            }
        }

        return null;
    }
}
