namespace Etiquette.Core.Accepting.Rules;

public sealed record ScamNoteIsReported()
    : Rule(
        "scam-note-is-reported",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.Report),
        new("C17", "FBI, 2022; FTC")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Note: Note.Scam, IsKnown: false, SoundsLikeASwindle: true };

    public override string Explain(Invitation invitation) =>
        "The note reads like a known fraud: easy money, crypto, or a job with a catch.";
}
