using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Checks;

public sealed record StartsWithThem() : Check("starts-with-them", Moral.RelationshipsNotCollections, "D17")
{
    private const int Patience = 3;

    public override Checked On(NoteText note)
    {
        var selfish = note
            .Words.Skip(note.Greeting.Words)
            .TakeWhile((word, at) => !ComesToThem(note, word, note.Greeting.Words + at))
            .GroupBy(word => word.Sentence)
            .Count(sentence => note.Language != "en" || sentence.Any(word => Own.Contains(word.Text)));
        return selfish >= Patience
            ? Fail(
                "It speaks of you for several sentences before it comes to them. Turn it round.",
                note.Sentence(note.Greeting.Words)
            )
            : Pass("It comes to them soon.");
    }

    // "Loved the talk on otters" is about them, though it says no "you".
    private static bool ComesToThem(NoteText note, Word word, int at) =>
        Lexicon.Links(note.Language, word.Text)
        || word.Text is "u" or "ur"
        || about.Any(name => note.All(name).Any(hit => hit.First <= at && at < hit.After));

    private static readonly string[] about = ["goodwill", "detail", "reason", "praise"];

    private static readonly HashSet<string> Own = ["i", "im", "ive", "my", "me", "mine", "myself"];
}
