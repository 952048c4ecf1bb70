namespace Etiquette.Core.Accepting.Rules;

public sealed record JournalistGoesThroughThePressOffice()
    : Rule(
        "journalist-goes-through-the-press-office",
        Moral.KnowWhatYouWant,
        Force.Limits(Decision.AskFirst, weight: 2),
        new("C38", "Samuel; press-relations surveys")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Relation: Relation.Journalist, IsKnown: false, IsOpenDoor: false };

    public override string Explain(Invitation invitation) =>
        "They are a journalist. Ask what they are working on, and check whether your employer has a press office that should answer.";
}
