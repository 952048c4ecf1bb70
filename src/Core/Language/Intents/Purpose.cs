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

        var learned = classifier.Choose(gist);
        return learned is Intent.OffTopic && NamesSomebodyAndNothingElse(gist)
            ? Patterns.Choice(gist, Patterns.Weigh(gist))
            : learned;
    }

    // "Opinion on Marek": whoever is named, with no word of another matter, is asked about.
    private static bool NamesSomebodyAndNothingElse(Gist gist) =>
        gist.People.Count == 1
        && !gist.Message.Own("Topic").Any(topic => topic.Value is "Elsewhere" or "Orders");
}
