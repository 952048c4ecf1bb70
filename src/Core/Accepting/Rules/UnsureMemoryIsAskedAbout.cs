namespace Etiquette.Core.Accepting.Rules;

public sealed record UnsureMemoryIsAskedAbout()
    : Rule(
        "unsure-memory-is-asked-about",
        Moral.KnowThemFirst,
        Force.Notes(Decision.AskFirst),
        new("C4", "etiquette lists: memory fades, ask for the event and the date")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation
            is { Knows: Knows.Unsure }
                or { Knows: null, Tie: null, IsStranger: false, Note: not Note.Reason };

    public override string Explain(Invitation invitation) =>
        invitation.Knows is Knows.Unsure
            ? $"You might have met {invitation.Name}. Asking where is quicker than searching your memory."
            : $"I do not know yet whether you know {invitation.Name}.";
}
