using System.Text.Json;

namespace Etiquette.Core.Tests.Coaching;

/// <summary>Reads every labelled note and holds the figures above their floors.</summary>
public sealed class NoteScoringTests(ITestOutputHelper output)
{
    /// <summary>
    /// What was measured, rounded down: a change may not read worse. The aim for the held-back part, which the phrases
    /// were not tuned to, is 0.90, 0.80 and no bad note called good.
    /// </summary>
    [Theory]
    [InlineData("working.jsonl", 0.82, 0.80, 19)]
    [InlineData("held-back.jsonl", 0.78, 0.69, 14)]
    public void Notes_are_read_as_a_person_labelled_them(
        string file,
        double acceptable,
        double faults,
        int badCalledGood
    )
    {
        var score = Score(NoteCorpus.Load(file));
        output.WriteLine(score.Report);
        Assert.True(score.Acceptable >= acceptable, score.Report);
        Assert.True(score.FaultF1 >= faults, score.Report);
        Assert.True(score.BadCalledGood.Count <= badCalledGood, score.Report);
    }

    private sealed record Figures(
        double Acceptable,
        double FaultF1,
        List<string> BadCalledGood,
        string Report
    );

    private static Figures Score(List<NoteCorpus.Case> cases)
    {
        int right = 0,
            both = 0,
            extra = 0,
            missed = 0;
        var badCalledGood = new List<string>();
        foreach (var row in cases)
        {
            var review = NoteCorpus.Review(row);
            var label = Wire(review.Label);
            right += label == row.Label || row.Acceptable?.Contains(label) == true ? 1 : 0;
            if (row.Label == "bad" && label == "good")
            {
                badCalledGood.Add(row.Id);
            }

            var wanted = row.Faults.Where(fault => fault != "none").ToHashSet();
            var found = review.Faults.Select(Wire).ToHashSet();
            both += found.Count(wanted.Contains);
            extra += found.Count(fault => !wanted.Contains(fault));
            missed += wanted.Count(fault => !found.Contains(fault));
        }

        var acceptable = (double)right / cases.Count;
        var f1 = 2.0 * both / Math.Max(1, 2 * both + extra + missed);
        return new(
            acceptable,
            f1,
            badCalledGood,
            $"{cases.Count} notes: label acceptable {acceptable:0.000}, fault micro-F1 {f1:0.000}, bad called good {badCalledGood.Count}"
        );
    }

    private static string Wire<T>(T value) => JsonSerializer.Serialize(value).Trim('"');
}
