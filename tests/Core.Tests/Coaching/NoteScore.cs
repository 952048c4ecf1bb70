using Etiquette.Core.Coaching;

namespace Etiquette.Core.Tests.Coaching;

/// <summary>How well notes were read, against what a person said of them.</summary>
internal sealed record NoteScore(
    int Notes,
    double Acceptable,
    double FaultF1,
    IReadOnlyList<string> BadCalledGood
)
{
    public string Report =>
        $"{Notes} notes: label acceptable {Acceptable:0.000}, fault micro-F1 {FaultF1:0.000}, bad called good {BadCalledGood.Count}";

    public static NoteScore Of(IReadOnlyList<(NoteCorpus.Case Row, NoteReview Review)> read)
    {
        int right = 0,
            both = 0,
            extra = 0,
            missed = 0;
        var badCalledGood = new List<string>();
        foreach (var (row, review) in read)
        {
            var label = NoteCorpus.Wire(review.Label);
            right += label == row.Label || row.Acceptable?.Contains(label) == true ? 1 : 0;
            if (row.Label == "bad" && label == "good")
            {
                badCalledGood.Add(row.Id);
            }

            var wanted = row.Faults.Where(fault => fault != "none").ToHashSet();
            var found = review.Faults.Select(NoteCorpus.Wire).ToHashSet();
            both += found.Count(wanted.Contains);
            extra += found.Count(fault => !wanted.Contains(fault));
            missed += wanted.Count(fault => !found.Contains(fault));
        }

        return new(
            read.Count,
            (double)right / read.Count,
            2.0 * both / Math.Max(1, (2 * both) + extra + missed),
            badCalledGood
        );
    }
}
