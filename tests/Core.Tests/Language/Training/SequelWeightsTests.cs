using System.Runtime.CompilerServices;
using Etiquette.Core.Language.Context;

namespace Etiquette.Core.Tests.Language.Training;

/// <summary>
/// How messages go on about an answer is learned from the working part of the corpus. UPDATE_WEIGHTS=1 trains it anew and writes it
/// into the library ("make weights").
/// </summary>
public sealed class SequelWeightsTests
{
    private static readonly IReadOnlyList<SequelLesson> lessons = SequelLesson.All();

    [Fact]
    public void The_shipped_weights_know_how_conversations_go_on()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_WEIGHTS") == "1")
        {
            File.WriteAllLines(LearnedFile(), SequelLesson.Train(lessons));
            return;
        }

        var right = lessons.Count(lesson => lesson.Read(Sequel.Shipped) == lesson.Message.FollowUp);

        Assert.True(right >= 0.92 * lessons.Count, $"{lessons.Count - right} of {lessons.Count} forgotten.");
    }

    private static string LearnedFile([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../../src/Core/Language/Context/learned.txt");
}
