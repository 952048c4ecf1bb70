using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

public sealed record ClaimsOnlyWhatIsTrue() : Check("claims-only-what-is-true", Moral.KnowThemFirst, "D14")
{
    public override Checked On(NoteText note) =>
        note.Context.Relationship == Relationship.Stranger && note.First("claims") is { } at
            ? Fail(
                "You said that you do not know them. Is this true? If they cannot place it, it costs you your name.",
                at
            )
            : Pass("It claims no tie that you did not tell us of.");
}
