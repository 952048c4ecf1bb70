namespace Etiquette.Core.Accepting.Rules;

public sealed record StoryLeadsNowhere()
    : Rule(
        "story-leads-nowhere",
        Moral.RespectTheirTime,
        Force.Against(4),
        new("C8", "Fortune careers piece, 2025; the LinkedIn-dating essay")
    )
{
    // A beginner who says why need not be of any use.
    public override bool AppliesTo(Invitation invitation) =>
        invitation
            is { Sense.LeadsNowhere: true, IsRecruiterOnOffer: false }
                and not { Relation: Relation.EarlyCareer, Note: Note.Reason };

    public override string Explain(Invitation invitation) =>
        "From what you tell I cannot see what either of you would gain by it. Tell me if there is more to it.";
}
