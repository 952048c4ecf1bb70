using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

public sealed record SaysWhoYouAre()
    : JudgedCheck(
        "says-who-you-are",
        Moral.KnowThemFirst,
        "D16",
        Fault.NoIdentity,
        "It does not say who you are. A phrase is enough: your work, your place, or your name at the end.",
        "It says who you are."
    )
{
    public override bool Applies(NoteContext context) => context.IsFirstWord;

    public override Checked On(NoteText note) =>
        note switch
        {
            { Context.Relationship: Relationship.Known } => Pass("They know who you are."),
            { Context.Kind: not NoteKind.Invitation } => Pass("They wrote to you, so they know who you are."),
            _ when Introduction(note) is { } at => Clear(at),
            { Signs: { Pitch: not null } or { Scam: not null } } => Fail("It does not say who you are."),
            _ => Doubt(null),
        };

    public static Span? Introduction(NoteText note)
    {
        foreach (var hit in note.All("intro"))
        {
            if (note.InBody(hit.First))
            {
                return hit.Span;
            }
        }

        if (
            note.SignOff is { Signed: true, Name: var name }
            && !Names.Same(name[0].Text, note.Context.Recipient)
        )
        {
            return new(name[0].Start, name[^1].End);
        }

        // "We sat at the same table": the place where you met says who you are.
        return
            note.Reason is { } reason
            && (note.Context.Relationship == Relationship.Acquaintance || Together(note, reason))
            ? reason
            : null;
    }

    private static bool Together(NoteText note, Span reason)
    {
        foreach (var word in note.Words)
        {
            if (reason.Holds(word.Span) && word.Text is "we" or "wir" or "nous" or "both" or "beide" or "wij")
            {
                return true;
            }
        }

        return false;
    }
}
