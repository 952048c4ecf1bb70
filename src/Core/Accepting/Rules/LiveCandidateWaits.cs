namespace Etiquette.Core.Accepting.Rules;

public sealed record LiveCandidateWaits()
    : Rule(
        "live-candidate-waits",
        Moral.KnowWhatYouWant,
        Force.Limits(Decision.Decline),
        new("C32", "Elliott Scott HR")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Relation: Relation.Candidate, IsLive: true };

    public override string Explain(Invitation invitation) =>
        "They are a candidate in a process that you decide on. Accepting now would be a conflict of interest, so hold it until the process ends, for all candidates alike.";
}
