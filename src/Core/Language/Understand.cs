using Etiquette.Core.Language.Context;
using Etiquette.Core.Language.Facts;
using Etiquette.Core.Language.Intents;
using Etiquette.Core.Language.Names;

namespace Etiquette.Core.Language;

/// <summary>The front door of the language part: from a message to what it means. Pure and deterministic.</summary>
public static class Understand
{
    public static Understanding Message(string text, Listening listening)
    {
        var message = new Message(text, listening);
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
        Overtones.Find(sheet);
        var people = People.In(message);
        var answer = Replying.To(message, sheet);
        var followUp = Following.Up(message, sheet, people);
        var intent = Purpose.Of(message, sheet, people, followUp);
        if (people.Count == 0 && message.HasQuote)
        {
            people = (intent is Intent.ReviewNote ? People.Greeted(message) : People.Signed(message))
                is { } name
                ? [name]
                : people;
        }

        return new()
        {
            Intent = intent,
            Person = people is [var one] ? one : null,
            People = people,
            Facts = sheet.Facts,
            Words = sheet.Words,
            Language = message.Language,
            Answer = answer,
            FollowUp = followUp,
            Note = Quotation.NoteIn(message),
        };
    }
}
