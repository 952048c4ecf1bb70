using System.Globalization;
using System.Text;

namespace Etiquette.Core.Tests.Language.Corpus;

/// <summary>How well a set of messages was understood, and how to print it.</summary>
public sealed record CorpusFigures(IReadOnlyList<ReadMessage> Read)
{
    public double Intent => Share(Read, message => message.IntentIsRight);

    public double Person => ShareOf(message => message.PersonIsRight);

    public double Lists => ShareOf(message => message.ListIsRight);

    public double FollowUps => ShareOf(message => message.FollowUpIsRight);

    /// <summary>Named somebody where nobody was named.</summary>
    public double Invented =>
        Share(
            [.. Read.Where(message => message.Gold.Entities.Count == 0)],
            message => message.PersonIsInvented
        );

    /// <summary>Micro-F1 over fact and value; each warning sign is a fact of its own.</summary>
    public double Facts
    {
        get
        {
            var found = Read.Sum(message => message.Found.Count);
            var wrong = Read.Sum(message => message.Missed.Count + message.Invented.Count);
            return F1(found, wrong);
        }
    }

    /// <param name="open">False for the held-back part: aggregates only, so that nobody fits a phrase to it.</param>
    public string Print(string part, bool open)
    {
        var text = new StringBuilder();
        Line($"{part}: {Read.Count} messages");
        Line(
            $"intent {Intent:0.000}  person {Person:0.000}  invented person {Invented:0.000}  facts F1 {Facts:0.000}"
        );
        Line($"lists {Lists:0.000}  follow-ups {FollowUps:0.000}");
        foreach (var kind in Read.GroupBy(Kind).OrderByDescending(kind => kind.Count()))
        {
            var one = new CorpusFigures([.. kind]);
            Line(
                $"  {kind.Key, -22}{one.Read.Count, 5}  intent {one.Intent:0.000}  facts F1 {one.Facts:0.000}"
            );
        }

        foreach (var fact in StatedFacts.Names.Keys)
        {
            var (found, missed, invented) = Of(fact);
            Line(
                $"  {fact, -18} F1 {F1(found, missed + invented):0.000}  found {found, 4}  missed {missed, 4}  invented {invented, 4}"
            );
        }

        Line(
            $"one person: nobody found {PersonWhere(ours => ours.Count == 0):0.000}  somebody else {PersonWhere(ours => ours.Count == 1):0.000}  several {PersonWhere(ours => ours.Count > 1):0.000}"
        );
        Line(
            $"lists: fewer found {ListWhere((ours, gold) => ours < gold):0.000}  more {ListWhere((ours, gold) => ours > gold):0.000}"
        );
        foreach (var intent in Read.GroupBy(message => message.Gold.Intent).OrderBy(group => group.Key))
        {
            Line($"{intent.Key, -16}{intent.Count(), 5}  {MistakenFor(intent)}");
        }
        foreach (var language in Read.GroupBy(message => message.Gold.Lang).OrderBy(group => group.Key))
        {
            var one = new CorpusFigures([.. language]);
            Line(
                $"{language.Key, -16}{one.Read.Count, 5}  intent {one.Intent:0.00}  person {one.Person:0.00}  facts {one.Facts:0.00}"
            );
        }

        if (open)
        {
            Line($"{"family", -26}{"n", 5}{"intent", 9}{"person", 9}{"invented", 10}{"facts", 8}");
            foreach (var family in Read.GroupBy(message => message.Gold.Family))
            {
                var one = new CorpusFigures([.. family]);
                Line(
                    $"{family.Key, -26}{one.Read.Count, 5}{one.Intent, 9:0.00}{one.Person, 9:0.00}{one.Invented, 10:0.00}{one.Facts, 8:0.00}"
                );
            }

            foreach (var wrong in Read.Where(message => !message.IsRight))
            {
                Line($"  {wrong}");
            }
        }

        return text.ToString();

        void Line(FormattableString line) => text.AppendLine(line.ToString(CultureInfo.InvariantCulture));
    }

    private static string Kind(ReadMessage message) =>
        message.Gold.About is not null ? "answers to a question"
        : message.Gold.After is not null ? "follow-ups"
        : message.Gold.Lang != "en" ? $"written in {message.Gold.Lang}"
        : message.Gold.Platform != "any" ? $"from {message.Gold.Platform}"
        : "plain English";

    private (int Found, int Missed, int Invented) Of(string fact)
    {
        return (Count(one => one.Found), Count(one => one.Missed), Count(one => one.Invented));

        int Count(Func<ReadMessage, IReadOnlyList<string>> pairs) =>
            Read.Sum(one => pairs(one).Count(pair => StatedFacts.NameOf(pair) == fact));
    }

    private static double F1(int found, int wrong) => found == 0 ? 0 : 2.0 * found / ((2.0 * found) + wrong);

    private static string MistakenFor(IEnumerable<ReadMessage> messages) =>
        string.Join(
            ", ",
            messages
                .Where(message => !message.IntentIsRight)
                .CountBy(message => message.Ours.Intent)
                .OrderByDescending(count => count.Value)
                .Select(count => $"{count.Value} {count.Key}")
        );

    private double PersonWhere(Func<IReadOnlyList<string>, bool> holds) =>
        ShareOf(message => message.PersonIsRight is { } right ? !right && holds(message.Ours.People) : null);

    private double ListWhere(Func<int, int, bool> holds) =>
        ShareOf(message =>
            message.ListIsRight is { } right
                ? !right && holds(message.Ours.People.Count, message.Gold.Entities.Count)
                : null
        );

    private double ShareOf(Func<ReadMessage, bool?> holds) =>
        Share([.. Read.Where(message => holds(message) is not null)], message => holds(message) == true);

    private static double Share(IReadOnlyList<ReadMessage> read, Func<ReadMessage, bool> holds) =>
        read.Count == 0 ? 0 : (double)read.Count(holds) / read.Count;
}
