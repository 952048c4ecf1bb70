namespace Etiquette.Core.Accepting.Rules;

public sealed record StorySpeaksForThem()
    : Rule(
        "story-speaks-for-them",
        Moral.KnowThemFirst,
        Force.For(3),
        new("C1", "LinkedIn policy: accept people you know")
    )
{
    public override bool AppliesTo(Invitation invitation) => invitation is { Sense.SpeaksForThem: true };

    public override string Explain(Invitation invitation) =>
        $"What you tell sounds as if {invitation.Name} belonged among your contacts.";
}
