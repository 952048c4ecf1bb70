using Etiquette.Core.Language.Context;
using Etiquette.Core.Language.Facts;
using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language;

/// <summary>Everything that was found in a message, before it is said what the message wants.</summary>
/// <param name="Picked">Where those stand whom the phrases name.</param>
/// <param name="People">Whom the phrases name.</param>
internal sealed record Gist(
    Message Message,
    FactSheet Sheet,
    List<Span> Picked,
    IReadOnlyList<string> People,
    Answer? Answer,
    FollowUp? FollowUp
)
{
    public static Gist Of(string text, Listening listening)
    {
        var message = new Message(text, listening);
        var sheet = Stated(message);
        Experience.Weigh(sheet);
        var picked = Names.People.Picked(message);
        var people = Names.People.Named(message, picked);
        var answer = Replying.To(message, sheet);
        return new(message, sheet, picked, people, answer, Following.Up(sheet, people, Sequel.Shipped));
    }

    /// <summary>The facts that phrases state.</summary>
    public static FactSheet Stated(Message message)
    {
        var sheet = new FactSheet(message);
        Knowing.Find(sheet);
        NoteKind.Find(sheet);
        SignsSeen.Find(sheet);
        NoteKind.FromSigns(sheet);
        Relations.Find(sheet);
        SellersNote.Find(sheet);
        Mutuals.Find(sheet);
        Plain.Find(sheet);
        Strangers.Find(sheet);
        Involvement.Find(sheet);
        AlreadyDone.Find(sheet);
        sheet.EndOfPhrases();
        return sheet;
    }
}
