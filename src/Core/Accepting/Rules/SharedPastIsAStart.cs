namespace Etiquette.Core.Accepting.Rules;

public sealed record SharedPastIsAStart()
    : Rule(
        "shared-past-is-a-start",
        Moral.KnowThemFirst,
        Force.For(2),
        new("C12", "VocationVillage; LinkedIn InMail advice")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is ({ SharedPast: true } or { Tie: Tie.Alumni }) and { IsKnown: false };

    public override string Explain(Invitation invitation) =>
        "You share a school, a past employer or an association. It can be checked, and it can be copied.";
}
