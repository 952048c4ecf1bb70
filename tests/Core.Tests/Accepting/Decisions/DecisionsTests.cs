using Etiquette.Core.Tests.Language.Corpus;

namespace Etiquette.Core.Tests.Accepting.Decisions;

/// <summary>
/// Plays whole conversations from free text to the verdict. The held-back file was written by people who saw
/// neither rules nor phrases, from situations that the working file does not have; nobody reads it while improving them.
/// The unheard file came later, then the fresh, the late and the last one: nothing learns from them, and their sums were looked at for a
/// few limits only (ADR 6).
/// </summary>
public sealed class DecisionsTests(ITestOutputHelper output)
{
    /// <summary>
    /// What each part must reach. Raise a floor when the figures rise; lower none, unless a part is given new cases. Once it was
    /// done otherwise: that no case held back ends in a dangerous accept, where two did, cost four of them a warier verdict.
    /// (The working part was given 9,600 cases, 18,500 and then 11,000, and counts in more than it did, though a sixth of it is measured.)
    /// And once more: the last 11,000 taught much that is harmless though it looks odd, which made the last part, that nobody had looked at,
    /// better by 1.7 points with no more harm, and cost the fresh part one dangerous accept and one unfounded report, and the late part
    /// one dangerous accept. A third time: what users had stumbled over was mended and learned (ADR 10), which cost the held-back part
    /// two verdicts, the last part four and a dangerous accept, the working part another, and the unheard part an unfounded report.
    /// Then the network was taught to learn less by heart (ADR 10): the working part fell as it was meant to, the held-back part lost two
    /// verdicts, the unheard and the last part have an unfounded report more, and four dangerous accepts fewer between them.
    /// </summary>
    private static readonly Dictionary<string, Floor> Floors = new()
    {
        ["held-back"] = new(Acceptable: 0.93, Questions: 0.65, DangerousAccepts: 0, UnfoundedReports: 0),
        ["working"] = new(Acceptable: 0.925, Questions: 0.35, DangerousAccepts: 22, UnfoundedReports: 8),
        ["unheard"] = new(Acceptable: 0.795, Questions: 0.65, DangerousAccepts: 20, UnfoundedReports: 2),
        ["fresh"] = new(Acceptable: 0.89, Questions: 0.5, DangerousAccepts: 2, UnfoundedReports: 0),
        ["late"] = new(Acceptable: 0.915, Questions: 0.5, DangerousAccepts: 2, UnfoundedReports: 0),
        ["last"] = new(Acceptable: 0.875, Questions: 0.25, DangerousAccepts: 1, UnfoundedReports: 1),
    };

    [Theory]
    [InlineData("held-back")]
    [InlineData("working")]
    [InlineData("unheard")]
    [InlineData("fresh")]
    [InlineData("late")]
    [InlineData("last")]
    public void The_verdicts_reach_their_floor(string part)
    {
        var figures = new DecisionFigures([
            .. Measured.Of(part, DecisionCase.Read(part), one => one.Id).Select(PlayedDecision.Play),
        ]);
        output.WriteLine(figures.Print(part, open: part == "working"));
        var floor = Floors[part];

        Assert.True(
            figures.Acceptable >= floor.Acceptable,
            $"Acceptable fell to {figures.Acceptable:0.000}."
        );
        Assert.True(
            figures.MeanQuestions <= floor.Questions,
            $"We ask {figures.MeanQuestions:0.00} on average."
        );
        Assert.True(
            figures.DangerousAccepts.Count <= floor.DangerousAccepts,
            $"Dangerous accepts: {figures.DangerousAccepts.Count}"
        );
        Assert.True(
            figures.UnfoundedReports.Count <= floor.UnfoundedReports,
            $"Unfounded reports: {figures.UnfoundedReports.Count}"
        );
    }

    [Theory]
    [InlineData("held-back", 120)]
    [InlineData("working", 5000)]
    public void There_are_enough_cases_and_two_to_four_in_ten_need_a_question(string part, int promised)
    {
        var cases = DecisionCase.Read(part);

        Assert.True(cases.Count >= promised, $"Only {cases.Count} cases.");
        Assert.InRange((double)cases.Count(one => one.NeedsQuestion) / cases.Count, 0.2, 0.4);
        Assert.Equal(cases.Count, cases.DistinctBy(one => one.Utterance).Count());
        Assert.All(cases, one => Assert.Equal(one.NeedsQuestion, one.Answers.Count > 0));
    }

    [Fact]
    public void The_parts_share_no_id_and_no_family()
    {
        IReadOnlyList<DecisionCase>[] parts = [.. Floors.Keys.Select(DecisionCase.Read)];

        Assert.Equal(
            parts.Sum(part => part.Count),
            parts.SelectMany(part => part).DistinctBy(one => one.Id).Count()
        );
        Assert.DoesNotContain(
            parts.SelectMany(part => part.Select(Situation).Distinct()).CountBy(situation => situation),
            situation => situation.Value > 1
        );

        static string Situation(DecisionCase one) => one.Family[(one.Family.LastIndexOf('-') + 1)..];
    }

    private sealed record Floor(
        double Acceptable,
        double Questions,
        int DangerousAccepts,
        int UnfoundedReports
    );
}
