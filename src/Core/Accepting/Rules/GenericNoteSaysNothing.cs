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
        invitation is { IsKnown: false, IsOpenDoor: false, Note: Note.Generic };

    public override string Explain(Invitation invitation) =>
        "The note is the standard text or a bare hello: it gives no reason.";
}
