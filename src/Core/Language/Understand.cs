using Etiquette.Core.Language.Facts;
using Etiquette.Core.Language.Intents;
using Etiquette.Core.Language.Names;

namespace Etiquette.Core.Language;

/// <summary>The front door of the language part: from a message to what it means. Pure and deterministic.</summary>
public static class Understand
{
    public static Understanding Message(string text, Listening listening)
    {
        var gist = Gist.Of(text, listening);
        var message = gist.Message;
        var intent = Purpose.Of(gist);
        var people = Meant(gist, intent);

        return new()
        {
            Intent = intent,
            Person = people is [var one] ? one : null,
            People = people,
            Facts = gist.Sheet.Facts,
            Words = gist.Sheet.Words,
            Language = message.Language,
            Answer = gist.Answer,
            FollowUp = gist.FollowUp,
            Note = Quotation.NoteIn(message),
        };
    }

    // Nobody is asked about in small talk, in settings or when tips are ordered, whoever is mentioned there.
    private static IReadOnlyList<string> Meant(Gist gist, Intent intent) =>
        intent switch
        {
            Intent.OffTopic
            or Intent.Help
            or Intent.Settings
            or Intent.TipRequest
            or Intent.TipsSubscribe
            or Intent.TipsUnsubscribe => [],
            Intent.ReviewNote when gist.Message.HasQuote && People.Greeted(gist.Message) is { } greeted =>
            [
                greeted,
            ],
            _ when gist.People.Count == 0
                    && gist.Message.HasQuote
                    && intent != Intent.ReviewNote
                    && People.Signed(gist.Message) is { } sender => [sender],
            _ => gist.People,
        };
}
