namespace Etiquette.Core.Accepting.Rules;

public sealed record BossIsAskedInPerson()
    : Rule(
        "boss-is-asked-in-person",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.Report),
        new("C41", "ordinary security practice")
    )
{
    public override bool AppliesTo(Invitation invitation) => invitation.Signs.Any(Signs.FalseBoss);

    public override string Explain(Invitation invitation) =>
        "It speaks in the name of the boss and wants something on the quiet, as payment frauds often begin. Ask the boss in person, or by a number you already have.";
}
