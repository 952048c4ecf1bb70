namespace Etiquette.Core.Accepting.Rules;

public sealed record WeakTiesFindJobs()
    : Rule(
        "weak-ties-find-jobs",
        Moral.KnowWhatYouWant,
        Force.For(2),
        new("C47", "Rajkumar et al., Science 2022")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation
            is { IsKnown: false, IsJobHunting: true }
                and (
                    { SharedField: true }
                    or { SharedPast: true }
                    or { Relation: Relation.Peer }
                    or { Mutuals: > 0 }
                );

    public override string Explain(Invitation invitation) =>
        "You are looking for work, and loose contacts with some overlap lead to jobs more often than close ones.";
}
