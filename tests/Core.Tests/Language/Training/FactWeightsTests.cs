using System.Runtime.CompilerServices;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Tests.Language.Training;

/// <summary>
/// The network of the facts is learned from the working part of the corpus. UPDATE_WEIGHTS=1 trains it anew and writes it into the
/// library ("make weights").
/// </summary>
public sealed class FactWeightsTests
{
    [Fact]
    public void The_shipped_network_has_an_answer_for_each_that_we_ask_for()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_WEIGHTS") == "1")
        {
            File.WriteAllBytes(NetworkFile(), FactLesson.Train(FactLesson.All()));
        }

        Assert.Equal(FactLesson.Answers, new Network(File.OpenRead(NetworkFile())).Answers);
    }

    private static string NetworkFile([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../../src/Core/Language/Facts/learned.network");
}
