using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

public sealed record StartsWithThem() : Check("starts-with-them", Moral.RelationshipsNotCollections, "D17")
{
    private const int Patience = 3;

    public override Checked On(NoteText note)
    {
        var selfish = note
            .Words.Skip(note.Greeting.Words)
            .TakeWhile(word => !Lexicon.Links(note.Language, word.Text))
            .Select(word => word.Sentence)
            .Distinct()
            .Count();
        return selfish >= Patience
            ? Fail(
                "It speaks of you for several sentences before it comes to them. Turn it round.",
                note.Sentence(note.Greeting.Words)
            )
            : Pass("It comes to them soon.");
    }
}
