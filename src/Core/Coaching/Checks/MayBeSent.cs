using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

/// <summary>With some people a personal note can be worse than none (D25).</summary>
public sealed record MayBeSent() : Check("may-be-sent", Moral.KnowWhatYouWant, "D25")
{
    public override Checked On(NoteText note) =>
        note.First("confided") is { } confided
            ? Fail(
                "This offers what you know from inside, under your own name, where anybody may pass it on. Do not send it: take advice first, "
                    + "from a lawyer, your union or a helpline for whistleblowers, and use the safe way that the press names for it.",
                confided
            )
        : note.First("cared-for") is { } cared
            ? Fail(
                "Do not send it: it tells that one of you was in the other's care. Leave the first step to them, and ask your professional "
                    + "body or your employer's policy.",
                cared
            )
        : May(note) ? Pass("No rule that we know of stands against it.")
        : Fail(
            "Between you a personal note may break a rule. Check with whoever keeps that rule before you send it.",
            note.First("restricted") ?? note.Whole
        );

    /// <summary>Neither what is known of the two nor the note itself ("I appear before you on Monday") tells of such a rule.</summary>
    public static bool May(NoteText note) =>
        note.Context.Relationship != Relationship.Restricted
        && !note.Has("restricted")
        && !note.Has("confided")
        && !note.Has("cared-for");
}
