using Etiquette.Core.Language.Context;
using Etiquette.Core.Language.Facts;

namespace Etiquette.Core.Language;

/// <summary>Everything that was found in a message, before it is said what the message wants.</summary>
internal sealed record Gist(
    Message Message,
    FactSheet Sheet,
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
        var people = Names.People.In(message);
        var answer = Replying.To(message, sheet);
        return new(message, sheet, people, answer, Following.Up(sheet, people, Sequel.Shipped));
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
        return sheet;
    }
}
