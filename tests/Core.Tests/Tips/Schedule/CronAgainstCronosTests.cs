using Cronos;
using Etiquette.Core.Tips.Schedule;

namespace Etiquette.Core.Tests.Tips.Schedule;

/// <summary>
/// Our cron says what Cronos says. (Core takes no package, because the dates are told inside a pure turn; so the
/// well-kept library checks the small one.) Clock changes are compared elsewhere: Cronos repeats intervals there.
/// </summary>
public sealed class CronAgainstCronosTests
{
    private static readonly string[] Minutes = ["0", "30", "*/15", "5,35", "10-20/5", "59"];
    private static readonly string[] Hours = ["9", "0", "*/6", "8-17", "23", "7,12"];
    private static readonly string[] DaysOfMonth = ["*", "1", "15", "31", "*/10", "28-31", "29"];
    private static readonly string[] Months = ["*", "1", "FEB", "*/3", "6-8", "2,12"];
    private static readonly string[] Weekdays = ["*", "MON", "1-5", "0", "7", "SAT,SUN", "FRI"];

    [Fact]
    public void Two_thousand_expressions_come_at_the_same_times()
    {
        var random = new Random(5);
        var start = new DateTime(2026, 11, 28, 10, 7, 0, DateTimeKind.Utc);
        for (var n = 0; n < 2_000; n++)
        {
            var (day, weekday) = (Pick(DaysOfMonth), Pick(Weekdays));
            // With both restricted, crontab takes either and Cronos both: that difference is ours, and meant.
            var expression =
                $"{Pick(Minutes)} {Pick(Hours)} {day} {Pick(Months)} {(day == "*" ? weekday : "*")}";
            var from = start.AddMinutes(random.Next(600_000));

            var theirs = CronExpression.Parse(expression).GetOccurrences(from, from.AddYears(3)).Take(5);
            var ours = Calendar
                .Slots(
                    new Timing(Rhythm.Cron, default, Cron: expression),
                    TimeZoneInfo.Utc,
                    new DateTimeOffset(from).AddTicks(-1)
                )
                .TakeWhile(slot => slot.Moment < from.AddYears(3))
                .Take(5);

            Assert.Equal(theirs, ours.Select(slot => slot.Moment.UtcDateTime));
        }

        string Pick(string[] from) => from[random.Next(from.Length)];
    }

    [Theory]
    [InlineData("")]
    [InlineData("9 monday")]
    [InlineData("0 9 * *")]
    [InlineData("0 9 * * * *")]
    [InlineData("60 9 * * *")]
    [InlineData("0 24 * * *")]
    [InlineData("0 9 0 * *")]
    [InlineData("0 9 * 13 *")]
    [InlineData("0 9 * * 8")]
    [InlineData("0 9 * * MOO")]
    [InlineData("5-1 9 * * *")]
    [InlineData("*/0 9 * * *")]
    [InlineData("1,,2 9 * * *")]
    [InlineData("-1 9 * * *")]
    [InlineData("99999999999 9 * * *")]
    public void What_is_no_cron_is_none(string expression) => Assert.Null(Cron.Parse(expression));
}
