using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

public sealed record DoesNotPitch()
    : JudgedCheck(
        "does-not-pitch",
        Moral.RelationshipsNotCollections,
        "D6",
        Fault.Pitch,
        "This sells. A first note that sells is read as an advertisement.",
        "It sells nothing."
    )
{
    public override Checked On(NoteText note) => note.Signs.Pitch is { } at ? Doubt(at) : Clear();
}
