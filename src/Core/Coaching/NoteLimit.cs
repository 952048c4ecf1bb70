namespace Etiquette.Core.Coaching;

/// <summary>
/// How long a note may be (E1: checked in the compose box on both tiers in 2026; LinkedIn may change it).
/// Counted as a browser's text box counts, in UTF-16 units: most emoji are two, a combining mark is one more.
/// </summary>
public static class NoteLimit
{
    public const int Free = 200;
    public const int Paid = 300;

    public static int Count(string note) => note.ReplaceLineEndings("\n").Length;
}
