namespace Etiquette.Core.Accepting.Rules;

public sealed record GenericNoteSaysNothing()
    : Rule(
        "generic-note-says-nothing",
        Moral.TellMeWhy,
        Force.Against(2),
        new("C7", "Tribal Impact; mentors' own counts")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Note: Note.Generic, IsKnown: false, IsOpenDoor: false };

    public override string Explain(Invitation invitation) =>
        "The note is the standard text or a bare hello: it gives no reason.";
}
