using System.Globalization;
using System.Runtime.CompilerServices;
using Etiquette.Core.Language;
using Etiquette.Core.Language.Intents;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Tests.Language.Training;

/// <summary>
/// The weights of the intents are learned from the working part of the corpus. UPDATE_WEIGHTS=1 trains them anew
/// and writes them into the library ("make weights").
/// </summary>
public sealed class IntentWeightsTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<Lesson> Lessons = Lesson.All();

    [Fact]
    public void The_shipped_weights_are_what_the_corpus_teaches()
    {
        var trained = Lesson.Train(Lessons);
        if (Environment.GetEnvironmentVariable("UPDATE_WEIGHTS") == "1")
        {
            File.WriteAllLines(WeightsFile(), trained);
            output.WriteLine(Report(CrossValidation.Of(Lessons)));
        }

        // A phrase or two may have been added since; after more it is time to train again.
        var classifier = new Classifier(new LinearModel(trained));
        var same = Lessons.Count(lesson =>
            classifier.Choose(lesson.Gist) == Classifier.Shipped.Choose(lesson.Gist)
        );
        Assert.True(same >= 0.98 * Lessons.Count, $"{Lessons.Count - same} messages read differently.");
    }

    [Fact]
    public void Training_twice_gives_the_same_weights()
    {
        var some = Lessons.Where((_, at) => at % 10 == 0).ToList();

        Assert.Equal(Lesson.Train(some), Lesson.Train(some));
    }

    private static string Report(IReadOnlyList<(Lesson Lesson, Intent Learned)> read)
    {
        return string.Join(
            '\n',
            [
                Line("each family by weights learned from others", _ => true),
                .. Enum.GetValues<Intent>()
                    .Select(intent => Line($"  {intent}", lesson => lesson.Message.Intent == intent)),
                .. read.Where(one => !one.Lesson.IsRight(one.Learned))
                    .Select(one => $"  {one.Lesson.Message.Id} {one.Learned} | {one.Lesson.Message.Text}"),
            ]
        );

        string Line(string what, Func<Lesson, bool> counts)
        {
            var some = read.Where(one => counts(one.Lesson)).ToList();
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: {some.Count} messages, patterns {Share(one => one.Lesson.Patterns):0.000}, learned {Share(one => one.Learned):0.000}"
            );

            double Share(Func<(Lesson Lesson, Intent Learned), Intent> choice) =>
                (double)some.Count(one => one.Lesson.IsRight(choice(one))) / some.Count;
        }
    }

    private static string WeightsFile([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../../src/Core/Language/Intents/learned.txt");
}
