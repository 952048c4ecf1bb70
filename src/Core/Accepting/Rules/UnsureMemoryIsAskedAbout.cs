namespace Etiquette.Core.Accepting.Rules;

public sealed record UnsureMemoryIsAskedAbout()
    : Rule(
        "unsure-memory-is-asked-about",
        Moral.KnowThemFirst,
        Force.Doubts(1),
        new("C4", "etiquette lists: memory fades, ask for the event and the date")
    )
{
    public override bool AppliesTo(Invitation invitation) =>
        invitation is { Knows: Knows.Unsure, Note: not Note.Generic };

    public override string Explain(Invitation invitation) =>
        $"You might have met {invitation.Name}. Asking where is quicker than searching your memory.";
}
