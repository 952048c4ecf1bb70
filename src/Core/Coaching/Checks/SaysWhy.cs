using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

/// <summary>The one that no note passes without. A sale, a scam or a big favour says why, only not a why to say yes to.</summary>
public sealed record SaysWhy()
    : JudgedCheck(
        "says-why",
        Moral.TellMeWhy,
        "D1",
        Fault.NoReason,
        "It does not say why: what joins the two of you, or what you would like to ask or tell this person?",
        "It says why you want to connect."
    )
{
    public override bool Applies(NoteContext context) => context.IsFirstWord;

    public override Checked On(NoteText note) =>
        note switch
        {
            { Reason: { } at } => Clear(at),
            { Context.Relationship: Relationship.Known } => Pass("They know you: no reason is needed."),
            { Context.Kind: not NoteKind.Invitation } => Pass("A reply owes no reason."),
            { Signs: { Pitch: not null } or { Scam: not null } or { BigAsk: not null } } => Fail(
                "The only reason it gives is what you want of them."
            ),
            _ => Doubt(
                note.First("title-only")
                    ?? note.First("stock")
                    ?? note.First("generic")
                    ?? note.First("praise")
            ),
        };
}
