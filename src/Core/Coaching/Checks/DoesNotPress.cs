using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

public sealed record DoesNotPress() : Check("does-not-press", Moral.RespectTheirTime, "C22")
{
    public override Checked On(NoteText note) =>
        note.Signs.Pressure is { } at
            ? Fail("This pushes. Nobody owes an answer to a request.", at, Fault.Pressure)
            : Pass("It leaves them free to say no.");
}
