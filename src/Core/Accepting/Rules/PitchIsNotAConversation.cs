namespace Etiquette.Core.Accepting.Rules;

public sealed record PitchIsNotAConversation()
    : Rule(
        "pitch-is-not-a-conversation",
        Moral.RespectTheirTime,
        Force.Against(3),
        new("C30", "Tribal Impact; chief marketing officers")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is ({ Note: Note.Pitch } or { Relation: Relation.Seller }) and { IsKnown: false };

    public override string Explain(Invitation invitation) =>
        "They want to sell you something: a pitch is not a reason to know each other.";
}
