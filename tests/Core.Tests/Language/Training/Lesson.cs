using Etiquette.Core.Language;
using Etiquette.Core.Tests.Language.Corpus;
using Etiquette.Core.Tests.Learning;

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
    private static readonly string[] Intents = Enum.GetNames<Intent>();

    // Five messages of six ask whether to accept somebody; they shall not drown the others.
    private const double OfManyAlike = 0.6;

    private static readonly NetworkTrainer.Settings Settings = new(
        Voices: 2,
        Hidden: 64,
        Rounds: 10,
        LeastTexts: 4,
        FeaturesLeftOut: 0.5,
        UnitsLeftOut: 0.3,
        TextsLeftOut: 0,
        Groups: [Intents.Length]
    );

    public static IReadOnlyList<Lesson> All() => Every(1);

    /// <summary>Every so many-eth message, for a test that must be quick.</summary>
    public static IReadOnlyList<Lesson> Every(int step) =>
        [.. CorpusMessage.Read("working").Where((_, at) => at % step == 0).Select(From)];

    /// <summary>The file of the network.</summary>
    public static byte[] Train(IEnumerable<Lesson> lessons) =>
        NetworkTrainer.Train(
            Settings,
            Intents,
            [
                .. lessons.Select(lesson => new NetworkTrainer.Example(
                    [new(lesson.Features)],
                    [.. Intents.Select(intent => intent == lesson.Message.Intent.ToString() ? 1.0 : 0.0)],
                    Weight: lesson.Message.Intent is Intent.AcceptQuestion ? OfManyAlike : 1
                )),
            ]
        );

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
            (in feature, value) => features.Add((feature.ToString(), value))
        );
        return new(message, gist, features, Core.Language.Intents.Patterns.Choice(gist, weights));
    }
}
