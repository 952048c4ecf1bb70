using System.Runtime.CompilerServices;

namespace Etiquette.Core.Tests.Language.Training;

/// <summary>
/// The weights of the facts are learned from the working part of the corpus. UPDATE_WEIGHTS=1 trains them anew and
/// writes them into the library ("make weights").
/// </summary>
public sealed class FactWeightsTests
{
    [Fact]
    public void The_shipped_weights_have_a_column_for_each_answer()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_WEIGHTS") == "1")
        {
            File.WriteAllLines(WeightsFile(), FactLesson.Train(FactLesson.All()));
        }

        Assert.Equal(
            $"answers\t{string.Join('\t', FactLesson.Answers)}",
            File.ReadLines(WeightsFile()).First()
        );
    }

    private static string WeightsFile([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../../src/Core/Language/Facts/learned.txt");
}
