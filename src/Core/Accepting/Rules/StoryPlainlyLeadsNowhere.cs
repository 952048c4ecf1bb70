namespace Etiquette.Core.Accepting.Rules;

public sealed record StoryPlainlyLeadsNowhere()
    : Rule(
        "story-plainly-leads-nowhere",
        Moral.RespectTheirTime,
        Force.Against(9),
        new("C8", "Fortune careers piece, 2025; the LinkedIn-dating essay")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Sense.PlainlyLeadsNowhere: true, IsRecruiterOnOffer: false };

    public override string Explain(Invitation invitation) =>
        "It sounds to me like a request that needs no answer. Tell me if there is more to it.";
}
