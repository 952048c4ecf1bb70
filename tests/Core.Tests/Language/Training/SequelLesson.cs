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
        Rounds: 20,
        Shrinking: 0.003,
        LeastTexts: 2,
        AgainstNothing: true,
        LeastWeight: 0.1
    );

    // So many first requests for each that is taken for a lesson.
    private const int Share = 60;

    public static IReadOnlyList<SequelLesson> All()
    {
        var messages = CorpusMessage.Read("working").Where(message => message.Lang == "en").ToList();
        return
        [
            .. messages.Where(message => message.After is not null).Select(From),
            .. messages
                .Where(IsARequest)
                .Where((_, at) => at % Share == 0)
                .Select(AfterAnother)
                .OfType<SequelLesson>(),
        ];
    }

    /// <summary>The lines of the weights file.</summary>
    public static IReadOnlyList<string> Train(IEnumerable<SequelLesson> lessons) =>
        Trainer.Train(settings, Sequel.Answers, [.. lessons.Select(lesson => lesson.Example)]);

    public FollowUp? Read(Sequel sequel) => Following.Up(Gist.Sheet, Gist.People, sequel);

    private static bool IsARequest(CorpusMessage message) =>
        message is { Intent: Intent.AcceptQuestion, About: null, After: null, Entities.Count: 0 };

    /// <summary>Who tells of a request tells of a new one, also when another was just judged; null for "he ...", who may be that one.</summary>
    private static SequelLesson? AfterAnother(CorpusMessage message)
    {
        var lesson = From(message with { After = After.Verdict });
        return lesson.Gist.Message.Speaks(0, "they") ? null : lesson;
    }

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
