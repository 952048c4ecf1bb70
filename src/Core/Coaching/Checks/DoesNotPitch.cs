using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

public sealed record DoesNotPitch() : Check("does-not-pitch", Moral.RelationshipsNotCollections, "D6")
{
    public override Checked On(NoteText note) =>
        note.Signs.Pitch is { } at
            ? Fail("This sells. A first note that sells is read as an advertisement.", at, Fault.Pitch)
            : Pass("It sells nothing.");
}
