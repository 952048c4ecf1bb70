using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

public sealed record DoesNotPress()
    : JudgedCheck(
        "does-not-press",
        Moral.RespectTheirTime,
        "C22",
        Fault.Pressure,
        "This pushes. Nobody owes an answer to a request.",
        "It leaves them free to say no."
    )
{
    public override Checked On(NoteText note) =>
        note.First("threat") is { } threat
            ? Fail("This frightens whoever reads it: please do not send it.", threat, Judged)
        : note.Signs.Pressure is { } at ? Doubt(at)
        : Clear();
}
