using System.Globalization;
using System.Text;
using Etiquette.Core.Accepting;

namespace Etiquette.Core.Tests.Accepting.Decisions;

/// <summary>The figures of one file of decisions, and how to print them.</summary>
public sealed record DecisionFigures(IReadOnlyList<PlayedDecision> Played)
{
    public double Acceptable => Share(Played, played => played.IsAcceptable);

    public double Exact => Share(Played, played => played.IsExact);

    public double MeanQuestions => Played.Average(played => played.Asked.Count);

    public IReadOnlyList<PlayedDecision> Wrong => [.. Played.Where(played => !played.IsAcceptable)];

    public IReadOnlyList<string> DangerousAccepts =>
        [.. Played.Where(played => played.Case.IsDangerous(played.Verdict)).Select(played => played.Case.Id)];

    public IReadOnlyList<string> UnfoundedReports =>
        [.. Played.Where(played => played.Case.IsUnfounded(played.Verdict)).Select(played => played.Case.Id)];

    /// <param name="open">False for the held-back part: aggregates only, so that nobody fits a phrase to it.</param>
    public string Print(string part, bool open)
    {
        var text = new StringBuilder();
        Line($"{part}: {Played.Count} decisions, acceptable {Acceptable:0.000}, exact {Exact:0.000}");
        Line($"questions asked: mean {MeanQuestions:0.00}, most {Played.Max(played => played.Asked.Count)}");
        Line($"dangerous accepts: {Shown(DangerousAccepts)}; unfounded reports: {Shown(UnfoundedReports)}");
        foreach (var expected in Enum.GetValues<Decision>())
        {
            var group = Played.Where(played => played.Case.Expected == expected).ToList();
            Line(
                $"  {expected, -9} {group.Count, 3}  acceptable {Share(group, played => played.IsAcceptable):0.000}  {Got(group)}"
            );
        }

        Line($"wrong: {Wrong.Count}");
        foreach (var wrong in open ? Wrong : [])
        {
            Line($"  {wrong} | {wrong.Case.Utterance}");
        }

        return text.ToString();

        string Shown(IReadOnlyList<string> ids) =>
            ids.Count == 0 ? "none"
            : open ? $"{ids.Count} ({string.Join(", ", ids)})"
            : $"{ids.Count}";

        void Line(FormattableString line) => text.AppendLine(line.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>What came out instead, with the questions that were asked on the way.</summary>
    private static string Got(IEnumerable<PlayedDecision> group) =>
        string.Join(
            ", ",
            group
                .Where(played => !played.IsAcceptable)
                .GroupBy(played =>
                    $"{played.Verdict?.ToString() ?? "none"} after {string.Join('+', played.Asked)}"
                )
                .OrderByDescending(got => got.Count())
                .Select(got => $"{got.Count()} {got.Key}")
        );

    private static double Share(IReadOnlyList<PlayedDecision> played, Func<PlayedDecision, bool> holds) =>
        played.Count == 0 ? 0 : (double)played.Count(holds) / played.Count;
}
