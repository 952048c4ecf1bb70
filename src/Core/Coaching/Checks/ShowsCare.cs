using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

/// <summary>Haste, never spelling or grammar: a second language is no fault (C46).</summary>
public sealed record ShowsCare()
    : JudgedCheck(
        "shows-care",
        Moral.SpendTimeOnIt,
        "C46",
        Fault.Sloppy,
        "Whole words take a second longer and look as if you meant it.",
        "No haste shows in it."
    )
{
    public override Checked On(NoteText note) =>
        note.Language == "en"
        && note.First("textspeak") is { } at
        && (note.Reason is null || note.Count("textspeak") > 1)
            ? Doubt(at)
        : Shouts(note.Text) ? Fail("Capitals and rows of marks read as shouting.", note.Whole, Fault.Sloppy)
        : Clear();

    public static bool Shouts(string text)
    {
        int upper = 0,
            lower = 0;
        foreach (var letter in text)
        {
            upper += char.IsUpper(letter) ? 1 : 0;
            lower += char.IsLower(letter) ? 1 : 0;
        }

        return upper + lower > 15 && upper > 3 * lower
            || Rows(text) > 1
            || text.Contains("???", StringComparison.Ordinal)
            || text.Contains("!!!", StringComparison.Ordinal);
    }

    private static int Rows(string text)
    {
        var rows = 0;
        for (var at = 1; at < text.Length; at++)
        {
            rows +=
                text[at] is '!' or '?'
                && text[at - 1] is '!' or '?'
                && (at < 2 || text[at - 2] is not ('!' or '?'))
                    ? 1
                    : 0;
        }

        return rows;
    }
}
