using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

public sealed record DoesNotGush() : Check("does-not-gush", Moral.SpendTimeOnIt, "D10")
{
    public override Checked On(NoteText note) =>
        note switch
        {
            { Context.Relationship: Relationship.Known } => Pass(
                "The warmth is between people who know each other."
            ),
            { Reason: null, Signs.Inappropriate: null }
                when (note.First("gush") ?? note.First("praise")) is { } at => Fail(
                "Praise alone is no reason. Say what their work changed for you.",
                at,
                Fault.Flattery
            ),
            _ when note.Count("gush") > 1 => Fail(
                "So much praise makes a reader wary. Keep the one word you mean.",
                note.First("gush"),
                Fault.Flattery
            ),
            _ => Pass("Warm enough, and not too much."),
        };
}
