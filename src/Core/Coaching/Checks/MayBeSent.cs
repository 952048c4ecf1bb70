using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

/// <summary>With some people a personal note can be worse than none (D25).</summary>
public sealed record MayBeSent() : Check("may-be-sent", Moral.KnowWhatYouWant, "D25")
{
    public override Checked On(NoteText note) =>
        May(note)
            ? Pass("No rule that we know of stands against it.")
            : Fail(
                "Between you a personal note may break a rule. Check with whoever keeps that rule before you send it.",
                note.First("restricted") ?? note.Whole
            );

    /// <summary>Neither what is known of the two nor the note itself ("I appear before you on Monday") tells of such a rule.</summary>
    public static bool May(NoteText note) =>
        note.Context.Relationship != Relationship.Restricted && !note.Has("restricted");
}
