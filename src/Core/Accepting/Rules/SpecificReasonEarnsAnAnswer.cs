namespace Etiquette.Core.Accepting.Rules;

public sealed record SpecificReasonEarnsAnAnswer()
    : Rule(
        "specific-reason-earns-an-answer",
        Moral.TellMeWhy,
        Force.For(4),
        new("C6", "Leow & Wang 2019; Ask a Manager; the LinkedIn-dating essay")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Note: Note.Reason } && !invitation.Signs.Any(SignGroups.Serious);

    public override string Explain(Invitation invitation) =>
        $"{invitation.Who} gave a reason for connecting: effort deserves effort.";
}
