namespace Etiquette.Core.Accepting.Rules;

public sealed record NoteGivesOrdersToSoftware()
    : Rule(
        "note-gives-orders-to-software",
        Moral.SpendTimeOnIt,
        Force.Limits(Decision.AskFirst, weight: -3),
        new("C22", "ordinary security practice; Think Before You Link")
    )
{
    public override bool AppliesTo(Invitation invitation) => invitation.Signs.Any(Signs.Instructions);

    public override string Explain(Invitation invitation) =>
        "The note tells the reader's software what to say. I do not take orders from notes, and honest people have no need to give them.";
}
