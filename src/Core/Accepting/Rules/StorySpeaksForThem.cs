namespace Etiquette.Core.Accepting.Rules;

public sealed record StorySpeaksForThem()
    : Rule(
        "story-speaks-for-them",
        Moral.KnowThemFirst,
        Force.For(3),
        new("C1", "LinkedIn policy: accept people you know")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Sense.SpeaksForThem: true, IsRecruiterUnasked: false };

    public override string Explain(Invitation invitation) =>
        $"From what you tell, {invitation.Name} seems to fit among your contacts. Tell me if I took it wrongly.";
}
