using System.Runtime.CompilerServices;
using Etiquette.Core.Language.Facts;

namespace Etiquette.Core.Tests.Language.Training;

/// <summary>
/// The weights of the facts are learned from the working part of the corpus. UPDATE_WEIGHTS=1 trains them anew and
/// writes them into the library ("make weights").
/// </summary>
public sealed class FactWeightsTests
{
    private static readonly string[] answers =
    [
        .. Learned.All.SelectMany(fact => fact.Answers.Select(answer => $"{fact.Fact}.{answer}")),
    ];

    [Fact]
    public void The_shipped_weights_have_a_column_for_each_answer()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_WEIGHTS") == "1")
        {
            File.WriteAllLines(WeightsFile(), Train(FactLesson.All()));
        }

        Assert.Equal($"answers\t{string.Join('\t', answers)}", File.ReadLines(WeightsFile()).First());
    }

    /// <summary>Each fact is learned by itself; in the file they stand side by side.</summary>
    internal static IReadOnlyList<string> Train(IReadOnlyList<FactLesson> lessons)
    {
        var rows = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var fact in Learned.All)
        {
            foreach (var line in FactLesson.Train(lessons, fact).Skip(1))
            {
                var columns = line.Split('\t');
                if (!rows.TryGetValue(columns[0], out var row))
                {
                    rows[columns[0]] = row = [.. Enumerable.Repeat("0", answers.Length)];
                }

                columns.AsSpan(1).CopyTo(row.AsSpan(fact.First));
            }
        }

        return
        [
            $"answers\t{string.Join('\t', answers)}",
            .. rows.Select(row => $"{row.Key}\t{string.Join('\t', row.Value)}"),
        ];
    }

    private static string WeightsFile([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../../src/Core/Language/Facts/learned.txt");
}
