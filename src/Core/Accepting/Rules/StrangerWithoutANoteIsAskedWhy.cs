namespace Etiquette.Core.Accepting.Rules;

public sealed record StrangerWithoutANoteIsAskedWhy()
    : Rule(
        "stranger-without-a-note-is-asked-why",
        Moral.TellMeWhy,
        Force.Notes(Decision.AskFirst),
        new("C8", "Fortune careers piece, 2025")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Note: Note.None, IsStranger: true, Stance: Stance.Selective };

    public override string Explain(Invitation invitation) =>
        $"{invitation.Who} gave no reason for connecting. In your role it can pay to ask for one.";
}
