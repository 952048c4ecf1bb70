namespace Etiquette.Core.Accepting.Rules;

public sealed record FlatteryIsNotAReason()
    : Rule(
        "flattery-is-not-a-reason",
        Moral.TellMeWhy,
        Force.Against(4),
        new("C21", "Think Before You Link; Boomerang")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        (invitation.Note is Note.Flattery || invitation.Signs.Any(Signs.ExcessFlattery))
        && !invitation.IsKnown;

    public override string Explain(Invitation invitation) =>
        "Compliments out of proportion are not a reason to connect, and practised strangers know how well they work.";
}
