using Etiquette.Core.Language;
using Etiquette.Core.Language.Intents;
using Etiquette.Core.Language.Names;
using Etiquette.Core.Learning;
using Etiquette.Core.Tests.Language.Corpus;

namespace Etiquette.Core.Tests.Language.Training;

/// <summary>
/// What people would get whom the training has not heard: each family of the corpus is understood by weights learned
/// from other families.
/// </summary>
internal static class CrossValidation
{
    private const int Parts = 5;
    private const int Seed = 3;

    public sealed record Answer(Lesson Lesson, Intent Learned, IReadOnlyList<string> People)
    {
        public ReadMessage Read =>
            new(
                Lesson.Message,
                new()
                {
                    Intent = Learned,
                    People = People,
                    Person = People is [var one] ? one : null,
                }
            );
    }

    public static IReadOnlyList<Answer> Of(IReadOnlyList<Lesson> lessons)
    {
        var families = lessons.Select(lesson => lesson.Message.Family).Distinct().ToArray();
        new Random(Seed).Shuffle(families);
        return
        [
            .. Enumerable
                .Range(0, Parts)
                .AsParallel()
                .AsOrdered()
                .SelectMany(part => Unheard([.. families.Where((_, at) => at % Parts == part)], lessons)),
        ];
    }

    private static IEnumerable<Answer> Unheard(HashSet<string> families, IReadOnlyList<Lesson> lessons)
    {
        var heard = lessons.Where(lesson => !families.Contains(lesson.Message.Family)).ToList();
        var classifier = new Classifier(new Network(new MemoryStream(Lesson.Train(heard))));
        var chooser = NameWeights.Train(heard).Chooser;
        return lessons
            .Where(lesson => families.Contains(lesson.Message.Family))
            .Select(lesson => (Lesson: lesson, Intent: Purpose.Of(lesson.Gist, classifier)))
            .Select(read => new Answer(
                read.Lesson,
                read.Intent,
                Requesters.Of(read.Lesson.Gist, read.Intent, chooser)
            ));
    }
}
