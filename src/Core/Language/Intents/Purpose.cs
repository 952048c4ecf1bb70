namespace Etiquette.Core.Language.Intents;

/// <summary>What the message wants: what was learned decides, but for a few cases that are certain.</summary>
internal static class Purpose
{
    public static Intent Of(Gist gist) => Of(gist, Classifier.Shipped);

    public static Intent Of(Gist gist, Classifier classifier)
    {
        if (gist.Message.Tokens.Count == 0)
        {
            return Emoji.Meaning(gist.Message.Text);
        }

        if (gist.FollowUp is not null)
        {
            return Patterns.Choice(gist, Patterns.Weigh(gist));
        }

        return classifier.Choose(gist) switch
        {
            Intent.OffTopic when NamesSomebodyAndNothingElse(gist) => Patterns.Choice(
                gist,
                Patterns.Weigh(gist)
            ),
            Intent.ReviewNote when QuotesTheRequester(gist.Message) => Intent.AcceptQuestion,
            var learned => learned,
        };
    }

    // "She wrote: 'Hi Tom, ...'" quotes what came with a request, unless anything asks how it reads.
    private static bool QuotesTheRequester(Message message) =>
        message.HasQuote
        && message.Own("TheirNote") is not []
        && message.Own("WithQuote") is []
        && !message.Own("Intent").Any(hit => hit.As<Intent>() is Intent.ReviewNote or Intent.DraftNote);

    // "Opinion on Marek": whoever is named, with no word of another matter, is asked about.
    private static bool NamesSomebodyAndNothingElse(Gist gist) =>
        gist.People.Count == 1
        && !gist.Message.Own("Topic").Any(topic => topic.Value is "Elsewhere" or "Orders");
}
