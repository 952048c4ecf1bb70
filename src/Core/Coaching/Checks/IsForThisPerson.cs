using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

/// <summary>A note that would fit a thousand people was written for none of them.</summary>
public sealed record IsForThisPerson()
    : JudgedCheck(
        "is-for-this-person",
        Moral.SpendTimeOnIt,
        "D2",
        Fault.Generic,
        "These words would fit anybody.",
        "It could only have been written to this person."
    )
{
    public override bool Applies(NoteContext context) => context.IsFirstWord;

    public override Checked On(NoteText note) =>
        note switch
        {
            { Reason: not null } => Clear(note.Reason),
            { Context.Relationship: Relationship.Known } or { Context.Kind: not NoteKind.Invitation } => Pass(
                "It need not be particular."
            ),
            {
                Signs: { Pitch: not null }
                    or { Scam: not null }
                    or { Inappropriate: not null }
                    or { BigAsk: not null }
            } => note.First("stock") is { } stock
                ? Fail("These are stock words.", stock, Fault.Generic)
                : Fail("It could have gone to anybody."),
            _ when (note.First("stock") ?? note.First("title-only") ?? note.First("generic")) is { } words =>
                Doubt(words),
            _ when Bare(note) => Fail("It could have gone to anybody.", note.Whole, Fault.Generic),
            _ => Fail("Nothing in it is particular to them."),
        };

    /// <summary>Nothing at all to hold on to: no praise, no haste, no claim, only a hello.</summary>
    private static bool Bare(NoteText note) =>
        note.Context.Relationship == Relationship.Stranger
        && SaysWhoYouAre.Introduction(note) is null
        && !note.Has("praise")
        && !note.Has("gush")
        && !note.Has("textspeak")
        && note.Signs.Pressure is null
        && UsesTheirName.Wrong(note) is null
        && !note.Has("claims")
        && !ShowsCare.Shouts(note.Text);
}
