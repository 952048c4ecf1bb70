namespace Etiquette.Core.Accepting.Rules;

public sealed record PublicServedIsKeptAtADistance()
    : Rule(
        "public-served-is-kept-at-a-distance",
        Moral.KnowWhatYouWant,
        Force.Limits(Decision.AskFirst, weight: -3),
        new("C14", "public-sector conduct policies; the LinkedIn-dating essay")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation
            is {
                Relation: Relation.PublicServed,
                Tie: not (Tie.FriendOrFamily or Tie.Colleague or Tie.FormerColleague)
            };

    public override string Explain(Invitation invitation) =>
        "You serve them in office. Most employers want that to stay in its own channel, so ask what they need and point them there.";
}
