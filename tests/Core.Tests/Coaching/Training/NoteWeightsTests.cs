using System.Runtime.CompilerServices;
using Etiquette.Core.Coaching.Learned;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Tests.Coaching.Training;

/// <summary>
/// What the second reading weighs is learned from the working notes. UPDATE_WEIGHTS=1 trains anew and writes the
/// weights into the library ("make weights").
/// </summary>
public sealed class NoteWeightsTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<NoteLesson> Lessons = NoteLesson.All();

    [Fact]
    public void The_shipped_weights_are_what_the_notes_teach()
    {
        var trained = NoteLesson.Train(Lessons);
        if (Environment.GetEnvironmentVariable("UPDATE_WEIGHTS") == "1")
        {
            File.WriteAllLines(WeightsFile(), trained);
        }

        // A phrase or two may have been added since; after more it is time to train again.
        var model = new LinearModel(trained);
        var same = Lessons.Count(lesson =>
            lesson.Read(model).Faults.SequenceEqual(lesson.Read(SecondReading.Shipped).Faults)
        );
        Assert.True(same >= 0.98 * Lessons.Count, $"{Lessons.Count - same} notes read differently.");
    }

    [Fact]
    public void Training_twice_gives_the_same_weights()
    {
        var some = Lessons.Where((_, at) => at % 5 == 0).ToList();

        Assert.Equal(NoteLesson.Train(some), NoteLesson.Train(some));
    }

    [Fact]
    public void A_family_is_read_well_by_weights_learned_from_others()
    {
        const int Parts = 5;
        var families = Lessons.Select(lesson => lesson.Family).Distinct().ToArray();
        new Random(3).Shuffle(families);
        var read = Enumerable
            .Range(0, Parts)
            .AsParallel()
            .AsOrdered()
            .SelectMany(part =>
            {
                var unseen = families.Where((_, at) => at % Parts == part).ToHashSet();
                var model = new LinearModel(
                    NoteLesson.Train(Lessons.Where(lesson => !unseen.Contains(lesson.Family)))
                );
                return Lessons
                    .Where(lesson => unseen.Contains(lesson.Family))
                    .Select(lesson => (lesson.Row, lesson.Read(model)));
            })
            .ToList();

        var score = NoteScore.Of(read);
        output.WriteLine(score.Report);
        Assert.True(score is { Acceptable: >= 0.87, FaultF1: >= 0.83 }, score.Report);
    }

    private static string WeightsFile([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../../src/Core/Coaching/Learned/learned.txt");
}
