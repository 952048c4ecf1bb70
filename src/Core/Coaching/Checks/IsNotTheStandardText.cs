using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

public sealed record IsNotTheStandardText() : Check("is-not-the-standard-text", Moral.TellMeWhy, "D11")
{
    public override Checked On(NoteText note) =>
        note.First("stock") is { } at
            ? Fail(
                "Everybody knows this sentence: it is the one the site or a tool writes for you.",
                at,
                edit: note.Reason is { } why && !why.Overlaps(at)
                    ? new(at, "", "Your own reason is better without it.")
                    : null
            )
            : Pass("These are your own words.");
}
