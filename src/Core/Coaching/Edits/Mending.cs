namespace Etiquette.Core.Coaching.Edits;

/// <summary>A note with every edit that its review proposes.</summary>
internal static class Mending
{
    public static string Of(string note, NoteContext context)
    {
        var edits = NoteReview
            .Of(note, context)
            .Checks.Where(check => !check.Pass)
            .Select(check => check.Edit)
            .OfType<Edit>()
            .Where(edit => edit.At.Start <= edit.At.End)
            .OrderByDescending(edit => edit.At.Start);
        var (mended, before) = (note, note.Length);
        foreach (var edit in edits)
        {
            // Two edits of the same words: the later one in the text was made already.
            if (edit.At.End <= before)
            {
                mended = mended[..edit.At.Start] + edit.Instead + mended[edit.At.End..];
                before = edit.At.Start;
            }
        }

        return mended.Replace("  ", " ", StringComparison.Ordinal).Trim();
    }
}
