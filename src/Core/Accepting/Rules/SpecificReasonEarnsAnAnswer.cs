namespace Etiquette.Core.Accepting.Rules;

public sealed record SpecificReasonEarnsAnAnswer()
    : Rule(
        "specific-reason-earns-an-answer",
        Moral.TellMeWhy,
        Force.For(4),
        new("C6", "Leow & Wang 2019; Ask a Manager; the LinkedIn-dating essay")
    )
{
    // Whoever wants something else, or writes for a machine, spent no effort on the reader.
    private const Signs Unearned =
        SignGroups.Serious
        | Signs.Instructions
        | Signs.OddFavour
        | Signs.Warned
        | Signs.Harassment
        | Signs.Flirting;

    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Note: Note.Reason } && !invitation.Signs.Any(Unearned);

    public override string Explain(Invitation invitation) =>
        $"{invitation.Who} gave a reason for connecting: effort deserves effort.";
}
