namespace Etiquette.Core.Accepting.Rules;

public sealed record OpenNetworkersSuitEachOther()
    : Rule(
        "open-networkers-suit-each-other",
        Moral.KnowWhatYouWant,
        Force.For(1),
        new("C43", "open networkers")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation.Signs.Any(Signs.OpenNetworker) && invitation is { IsKnown: false, IsOpenDoor: true };

    public override string Explain(Invitation invitation) => "They connect widely, and so do you.";
}
