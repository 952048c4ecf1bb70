using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

public sealed record DoesNotGush()
    : JudgedCheck(
        "does-not-gush",
        Moral.SpendTimeOnIt,
        "D10",
        Fault.Flattery,
        "Praise alone is no reason. Say what their work changed for you.",
        "Warm enough, and not too much."
    )
{
    public override bool Applies(NoteContext context) => context.IsFirstWord;

    public override Checked On(NoteText note) =>
        note switch
        {
            { Context.Relationship: Relationship.Known } => Pass(
                "The warmth is between people who know each other."
            ),
            { Reason: null, Signs.Inappropriate: null }
                when (note.First("gush") ?? note.First("praise")) is { } at => Doubt(at),
            _ when note.Count("gush") > 1 => Fail(
                "So much praise makes a reader wary. Keep the one word you mean.",
                note.First("gush"),
                Fault.Flattery
            ),
            _ => Clear(),
        };
}
