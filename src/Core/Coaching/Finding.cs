using System.Diagnostics;

namespace Etiquette.Core.Coaching;

/// <summary>One thing that a review found wanting, in words for the user.</summary>
/// <param name="Words">The exact words of the note that it is about; null when it is about something missing.</param>
/// <param name="Proposal">What to write instead, and why; null where only the user can know.</param>
public sealed record Finding(string Check, Moral Moral, string? Words, string Text, string? Proposal)
{
    public static IReadOnlyList<Finding> In(NoteReview review) =>
        [.. review.Checks.Where(check => !check.Pass).Select(check => Of(check, review.Note))];

    /// <summary>The note in pieces, those that a finding is about marked.</summary>
    public static IReadOnlyList<(string Text, bool Marked)> Marks(NoteReview review)
    {
        var note = review.Note;
        var marked = new bool[note.Length];
        foreach (var check in review.Checks.Where(check => check is { Pass: false, At: not null }))
        {
            var at = check.At!.Value;
            var (start, end) = (Math.Clamp(at.Start, 0, note.Length), Math.Clamp(at.End, 0, note.Length));
            marked.AsSpan(start, Math.Max(0, end - start)).Fill(true);
        }

        List<(string Text, bool Marked)> pieces = [];
        for (int from = 0, to; from < note.Length; from = to)
        {
            to = from + 1;
            while (to < note.Length && marked[to] == marked[from])
            {
                to++;
            }

            pieces.Add((note[from..to], marked[from]));
        }

        return pieces;
    }

    public static string Headline(Label label) =>
        label switch
        {
            Label.Good => "Good: I would send this",
            Label.Weak => "Nearly: something is still missing",
            Label.Bad => "Better not sent like this",
            _ => throw new UnreachableException($"No headline for {label}."),
        };

    private static Finding Of(Checked check, string note) =>
        new(
            check.Id,
            check.Moral,
            check.At is { } at && at.In(note) is { Length: > 0 } words ? words : null,
            check.Text,
            check.Edit is { } edit ? Propose(edit, note) : null
        );

    private static string Propose(Edit edit, string note) =>
        edit switch
        {
            { Instead: "" } => $"Leave out “{edit.At.In(note)}”. {edit.Because}",
            { At.Start: var start, At.End: var end } when start >= end =>
                $"Add “{edit.Instead}”. {edit.Because}",
            _ => $"“{edit.Instead}” instead of “{edit.At.In(note)}”. {edit.Because}",
        };
}
