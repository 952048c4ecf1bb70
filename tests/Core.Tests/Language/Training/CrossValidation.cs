using Etiquette.Core.Language;
using Etiquette.Core.Language.Intents;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Tests.Language.Training;

/// <summary>
/// What people would get whom the training has not heard: each family of the corpus is understood by weights learned
/// from other families.
/// </summary>
internal static class CrossValidation
{
    private const int Parts = 10;
    private const int Seed = 3;

    public static IReadOnlyList<(Lesson Lesson, Intent Learned)> Of(IReadOnlyList<Lesson> lessons)
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

    private static IEnumerable<(Lesson, Intent)> Unheard(
        HashSet<string> families,
        IReadOnlyList<Lesson> lessons
    )
    {
        var heard = lessons.Where(lesson => !families.Contains(lesson.Message.Family));
        var classifier = new Classifier(new LinearModel(Lesson.Train(heard)));
        return lessons
            .Where(lesson => families.Contains(lesson.Message.Family))
            .Select(lesson => (lesson, classifier.Choose(lesson.Gist)));
    }
}
