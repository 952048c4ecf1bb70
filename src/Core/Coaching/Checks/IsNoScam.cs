using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

public sealed record IsNoScam()
    : JudgedCheck(
        "is-no-scam",
        Moral.RespectTheirTime,
        "C16-C20",
        Fault.Scam,
        "This reads like a scam: easy money, a fee, a link or another app before you have met.",
        "Nothing here looks like a scam."
    )
{
    public override Checked On(NoteText note) => note.Signs.Scam is { } at ? Doubt(at) : Clear();
}
