namespace Etiquette.Core.Accepting.Rules;

public sealed record StrangerWithoutANoteIsIgnored()
    : Rule(
        "stranger-without-a-note-is-ignored",
        Moral.TellMeWhy,
        Force.Against(2),
        new("C8", "Fortune careers piece, 2025; the LinkedIn-dating essay")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation
            is {
                Note: Note.None,
                AnsweredWhy: not true,
                TrustedMutual: not true,
                IsStranger: true,
                Stance: Stance.Closed,
                IsRecruiterForAJobHunter: false
            };

    public override string Explain(Invitation invitation) =>
        $"{invitation.Who} gave no reason for connecting. That is common and not suspicious, but it earns no attention.";
}
