using System.Globalization;
using System.Runtime.CompilerServices;
using Etiquette.Core.Language;
using Etiquette.Core.Language.Intents;
using Etiquette.Core.Tests.Language.Corpus;

namespace Etiquette.Core.Tests.Language.Training;

/// <summary>
/// The weights of the intents and of the names are learned from the working part of the corpus. UPDATE_WEIGHTS=1
/// trains them anew and writes them into the library ("make weights").
/// </summary>
public sealed class LearnedWeightsTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<Lesson> Some = Lesson.Every(60);

    [Fact]
    public void The_shipped_weights_know_what_the_corpus_teaches()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_WEIGHTS") == "1")
        {
            var lessons = Lesson.All();
            File.WriteAllBytes(LearnedFile("Intents", "learned.network"), Lesson.Train(lessons));
            var names = NameWeights.Train(lessons);
            File.WriteAllLines(LearnedFile("Names", "learned.txt"), names.Words);
            File.WriteAllLines(LearnedFile("Names", "choice.txt"), names.Choice);
            File.WriteAllLines(LearnedFile("Names", "company.txt"), names.Company);
            output.WriteLine(Report(CrossValidation.Of(lessons)));
            return;
        }

        // Whoever trains anew gets nearly the same: a phrase or two may have been added since the last time.
        var right = Some.Count(lesson => lesson.IsRight(Classifier.Shipped.Choose(lesson.Gist)));
        Assert.True(right >= 0.97 * Some.Count, $"{Some.Count - right} messages of {Some.Count} forgotten.");
    }

    [Fact]
    public void Training_twice_gives_the_same_weights()
    {
        Assert.Equal(Lesson.Train(Some), Lesson.Train(Some));
        Assert.Equivalent(NameWeights.Train(Some), NameWeights.Train(Some));
    }

    private static string Report(IReadOnlyList<CrossValidation.Answer> read)
    {
        return string.Join(
            '\n',
            [
                Names(new([.. read.Select(one => one.Read)])),
                Line("each family by weights learned from others", _ => true),
                .. Enum.GetValues<Intent>()
                    .Select(intent => Line($"  {intent}", lesson => lesson.Message.Intent == intent)),
                .. read.Where(one => !one.Lesson.IsRight(one.Learned))
                    .Select(one => $"  {one.Lesson.Message.Id} {one.Learned} | {one.Lesson.Message.Text}"),
            ]
        );

        static string Names(CorpusFigures figures) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"person {figures.Person:0.000}, invented {figures.Invented:0.000}, lists {figures.Lists:0.000}"
            );

        string Line(string what, Func<Lesson, bool> counts)
        {
            var some = read.Where(one => counts(one.Lesson)).ToList();
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: {some.Count} messages, patterns {Share(one => one.Lesson.Patterns):0.000}, learned {Share(one => one.Learned):0.000}"
            );

            double Share(Func<CrossValidation.Answer, Intent> choice) =>
                (double)some.Count(one => one.Lesson.IsRight(choice(one))) / some.Count;
        }
    }

    private static string LearnedFile(string folder, string file, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../../src/Core/Language", folder, file);
}
