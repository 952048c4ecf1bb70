using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

public sealed record AsksLittle() : Check("asks-little", Moral.RespectTheirTime, "D7")
{
    public override Checked On(NoteText note) =>
        note.Signs.BigAsk is { } at && note.Context.Relationship != Relationship.Known
            ? Fail(
                "That is a large favour for a first hello. Ask for one small thing, or for nothing.",
                at,
                Fault.AskTooBig
            )
            : Pass("It asks for nothing large.");
}
