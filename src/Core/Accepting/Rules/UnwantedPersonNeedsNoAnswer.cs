namespace Etiquette.Core.Accepting.Rules;

public sealed record UnwantedPersonNeedsNoAnswer()
    : Rule(
        "unwanted-person-needs-no-answer",
        Moral.RelationshipsNotCollections,
        Force.Limits(Decision.Ignore),
        new("C15", "Ask a Manager: would you vouch for them?")
    )
{
    public override bool AppliesTo(Invitation invitation) => invitation is { Quality: Quality.Bad };

    public override string Explain(Invitation invitation) =>
        "You would rather not have them around. Your comfort is reason enough, and nobody is owed a place in your network.";
}
