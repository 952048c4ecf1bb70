using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

public sealed record IsNoScam() : Check("is-no-scam", Moral.RespectTheirTime, "C16-C20")
{
    public override Checked On(NoteText note) =>
        note.Signs.Scam is { } at
            ? Fail(
                "This reads like a scam: easy money, a fee, a link or another app before you have met.",
                at,
                Fault.Scam
            )
            : Pass("Nothing here looks like a scam.");
}
