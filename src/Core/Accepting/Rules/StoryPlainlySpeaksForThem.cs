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
        invitation is { Sense.PlainlySpeaksForThem: true, IsRecruiterUnasked: false };

    public override string Explain(Invitation invitation) =>
        $"From what you tell, {invitation.Name} seems to fit well among your contacts. Tell me if I took it wrongly.";
}
