using Etiquette.Core.Language;
using Etiquette.Core.Language.Context;
using Etiquette.Core.Tests.Language.Corpus;
using Etiquette.Core.Tests.Learning;

namespace Etiquette.Core.Tests.Language.Training;

/// <summary>A message that was said after one of our answers, and how it goes on about it.</summary>
internal sealed record SequelLesson(CorpusMessage Message, Gist Gist, Trainer.Example Example)
{
    private static readonly Trainer.Settings settings = new(
        Exclusive: true,
        Rounds: 40,
        Shrinking: 0.001,
        LeastTexts: 2,
        AgainstNothing: true,
        LeastWeight: 0.1
    );

    public static IReadOnlyList<SequelLesson> All() =>
        [
            .. CorpusMessage
                .Read("working")
                .Where(message => message.After is not null && message.Lang == "en")
                .Select(From),
        ];

    /// <summary>The lines of the weights file.</summary>
    public static IReadOnlyList<string> Train(IEnumerable<SequelLesson> lessons) =>
        Trainer.Train(settings, Sequel.Answers, [.. lessons.Select(lesson => lesson.Example)]);

    public FollowUp? Read(Sequel sequel) => Following.Up(Gist.Sheet, Gist.People, sequel);

    private static SequelLesson From(CorpusMessage message)
    {
        var gist = Gist.Of(message.Heard, message.Listening);
        var features = new List<(string, double)>();
        Sequel.Of(
            gist.Sheet,
            gist.People,
            Following.ByPhrases(gist.Sheet, gist.People),
            (in feature, value) => features.Add((feature.ToString(), value))
        );
        var right = new double[Sequel.Answers.Length];
        right[message.FollowUp is { } followUp ? 1 + (int)followUp : 0] = 1;
        return new(message, gist, new(features, right));
    }
}
