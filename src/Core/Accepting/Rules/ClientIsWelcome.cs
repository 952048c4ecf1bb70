namespace Etiquette.Core.Accepting.Rules;

public sealed record ClientIsWelcome()
    : Rule(
        "client-is-welcome",
        Moral.KnowThemFirst,
        Force.For(4),
        new("C3", "Dayton, lawyers' marketing column")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation
            is {
                    Quality: not Quality.Bad,
                    Relation: not (
                        Relation.Patient
                        or Relation.Pupil
                        or Relation.CaseParty
                        or Relation.Regulated
                        or Relation.Bidder
                    ),
                    IsStranger: false
                }
                and ({ Tie: Tie.Client } or { Relation: Relation.Client });

    public override string Explain(Invitation invitation) => "You already do business together.";
}
