namespace Etiquette.Core.Accepting.Rules;

public sealed record MetInPersonIsWelcome()
    : Rule(
        "met-in-person-is-welcome",
        Moral.KnowThemFirst,
        Force.For(4),
        new("C4", "Time, \"24 rules\"; etiquette lists")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Tie: Tie.MetInPerson, Quality: not Quality.Bad, IsKnown: true };

    public override string Explain(Invitation invitation) => "You have met.";
}
