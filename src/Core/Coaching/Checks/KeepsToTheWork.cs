using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

public sealed record KeepsToTheWork()
    : JudgedCheck(
        "keeps-to-the-work",
        Moral.RelationshipsNotCollections,
        "C21",
        Fault.Inappropriate,
        "This is about the person, not about the work. Leave it out.",
        "It keeps to the work."
    )
{
    public override Checked On(NoteText note) => note.Signs.Inappropriate is { } at ? Doubt(at) : Clear();
}
