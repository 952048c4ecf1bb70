namespace Etiquette.Core.Accepting.Rules;

public sealed record StoryPlainlySpeaksForThem()
    : Rule(
        "story-plainly-speaks-for-them",
        Moral.KnowThemFirst,
        Force.For(8),
        new("C1", "LinkedIn policy: accept people you know")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Sense.PlainlySpeaksForThem: true };

    public override string Explain(Invitation invitation) =>
        $"Everything you tell sounds as if {invitation.Name} belonged among your contacts.";
}
