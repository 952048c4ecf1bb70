using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

public sealed record KeepsToTheWork() : Check("keeps-to-the-work", Moral.RelationshipsNotCollections, "C21")
{
    public override Checked On(NoteText note) =>
        note.Signs.Inappropriate is { } at
            ? Fail("This is about the person, not about the work. Leave it out.", at, Fault.Inappropriate)
            : Pass("It keeps to the work.");
}
