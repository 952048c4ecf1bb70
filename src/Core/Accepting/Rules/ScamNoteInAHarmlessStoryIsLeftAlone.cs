namespace Etiquette.Core.Accepting.Rules;

public sealed record ScamNoteInAHarmlessStoryIsLeftAlone()
    : Rule(
        "scam-note-in-a-harmless-story-is-left-alone",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.Ignore),
        new("C17", "FBI, 2022; FTC")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Note: Note.Scam, IsKnown: false, SoundsLikeASwindle: false };

    public override string Explain(Invitation invitation) =>
        "Frauds use words like those in the note. The rest sounds harmless, so I do not call it one; do not take it up all the same.";
}
