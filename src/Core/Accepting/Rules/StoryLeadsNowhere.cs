namespace Etiquette.Core.Accepting.Rules;

public sealed record StoryLeadsNowhere()
    : Rule(
        "story-leads-nowhere",
        Moral.RespectTheirTime,
        Force.Against(4),
        new("C8", "Fortune careers piece, 2025; the LinkedIn-dating essay")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Sense.LeadsNowhere: true, IsRecruiterOnOffer: false };

    public override string Explain(Invitation invitation) =>
        "Nothing in what you tell says what either of you would gain by it.";
}
