using System.Text.RegularExpressions;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

public sealed partial record SkipsTheSignatureBlock()
    : Check("skips-the-signature-block", Moral.RespectTheirTime, "D18")
{
    public override Checked On(NoteText note) =>
        Block().Match(note.Text) is { Success: true } found
            ? Fail(
                "Your profile says how to reach you. The characters are better spent on them.",
                new(found.Index, found.Index + found.Length),
                edit: new(new(found.Index, found.Index + found.Length), "", "A name is enough.")
            )
            : Pass("No signature block.");

    [GeneratedRegex(
        @"(?:\+|\b00|\(0)[\d][\d ()./\-]{7,18}\d|\b[\w.\-]{1,40}@[\w\-]{1,40}\.[\w.\-]{2,20}|\b(?:Tel|Mob|Phone|Fax)\b\.?:? ?[\d+(]"
    )]
    private static partial Regex Block();
}
