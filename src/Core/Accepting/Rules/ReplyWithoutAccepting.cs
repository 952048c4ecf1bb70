namespace Etiquette.Core.Accepting.Rules;

public sealed record ReplyWithoutAccepting()
    : Rule(
        "reply-without-accepting",
        Moral.RespectTheirTime,
        Force.Notes(Decision.AskFirst),
        new("C49", "LinkedIn help: reply, don't accept yet")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation
            is {
                Quality: not Quality.Bad,
                Note: null or Note.None or Note.Generic or Note.Unread,
                Relation: null or Relation.None or Relation.Peer,
                Signs: null or Signs.None or Signs.UnverifiedClaim,
                IsKnown: false,
                IsOpenDoor: false
            };

    public override string Explain(Invitation invitation) =>
        "You can reply without accepting, so asking costs you nothing.";
}
