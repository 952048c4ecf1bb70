namespace Etiquette.Core.Accepting.Rules;

public sealed record NewContactServesYourGoal()
    : Rule(
        "new-contact-serves-your-goal",
        Moral.KnowWhatYouWant,
        Force.For(3),
        new("C13", "VocationVillage; Dayton")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { IsKnown: false, IsOpenDoor: true };

    public override string Explain(Invitation invitation) =>
        "New contacts help you or your employer, so you can let in people whom you do not know yet.";
}
