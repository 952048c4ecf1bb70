namespace Etiquette.Core.Accepting.Rules;

public sealed record HardlyKnownPersonIsAskedWhy()
    : Rule(
        "hardly-known-person-is-asked-why",
        Moral.TellMeWhy,
        Force.Limits(Decision.AskFirst),
        new("C4", "etiquette lists: memory fades")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation
            is {
                Quality: Quality.Thin,
                Tie: null or Tie.MetInPerson or Tie.MetOnline or Tie.Alumni or Tie.Other,
                Note: null or Note.None or Note.Generic or Note.Unread,
                IsKnown: true,
                IsOpenDoor: false
            };

    public override string Explain(Invitation invitation) =>
        $"You hardly know {invitation.Name}, and they did not say why they write now.";
}
