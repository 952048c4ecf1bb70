using Etiquette.Core.Language;
using Etiquette.Core.Language.Intents;
using Etiquette.Core.Tests.Language.Corpus;

namespace Etiquette.Core.Tests.Language.Training;

/// <summary>One message of the corpus as the classifier sees it.</summary>
/// <param name="Patterns">What the patterns alone say.</param>
internal sealed record Lesson(
    CorpusMessage Message,
    Gist Gist,
    IReadOnlyList<(string Feature, double Value)> Features,
    Intent Patterns
)
{
    public static IReadOnlyList<Lesson> All() => [.. CorpusMessage.Read("working").Select(From)];

    public bool IsRight(Intent intent) =>
        intent == Message.Intent || Message.AcceptableIntents.Contains(intent);

    private static Lesson From(CorpusMessage message)
    {
        var gist = Gist.Of(message.Heard, message.Listening);
        var weights = Core.Language.Intents.Patterns.Weigh(gist);
        var features = new List<(string, double)>();
        Core.Language.Intents.Features.Of(
            gist,
            weights,
            (kind, name, value) => features.Add((Classifier.Key(kind, name), value))
        );
        return new(message, gist, features, Core.Language.Intents.Patterns.Choice(gist, weights));
    }
}
