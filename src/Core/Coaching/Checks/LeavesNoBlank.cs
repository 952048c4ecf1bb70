using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

public sealed record LeavesNoBlank() : Check("leaves-no-blank", Moral.SpendTimeOnIt, "D13")
{
    public override Checked On(NoteText note) =>
        note.Placeholders is [var at, ..]
            ? Fail(
                $"\"{at.In(note.Text).Trim()}\" was never filled in.",
                at,
                Fault.PlaceholderLeft,
                Fill(note, at)
            )
            : Pass("No blank was left unfilled.");

    private static Edit? Fill(NoteText note, Span at) =>
        note.Context.Recipient is { Length: > 0 } name
        && note.Words.All(word =>
            word.Start >= at.End || Lexicon.Greetings.Contains(word.Text) || at.Holds(word.Span)
        )
            ? new(
                at,
                at.In(note.Text).Trim() == ","
                    ? $" {UsesTheirName.NameFor(name, 1)},"
                    : UsesTheirName.NameFor(name, 1),
                "The blank in the greeting is their name."
            )
            : null;
}
