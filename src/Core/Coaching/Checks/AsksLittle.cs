using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

public sealed record AsksLittle()
    : JudgedCheck(
        "asks-little",
        Moral.RespectTheirTime,
        "D7",
        Fault.AskTooBig,
        "That is a large favour for a first hello. Ask for one small thing, or for nothing.",
        "It asks for nothing large."
    )
{
    public override bool Applies(NoteContext context) => context.IsFirstWord;

    public override Checked On(NoteText note) =>
        note.Signs.BigAsk is { } at && note.Context.Relationship != Relationship.Known ? Doubt(at) : Clear();
}
