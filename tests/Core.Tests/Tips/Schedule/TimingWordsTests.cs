using Etiquette.Core.Tips.Schedule;

namespace Etiquette.Core.Tests.Tips.Schedule;

public sealed class TimingWordsTests
{
    /// <summary>A Saturday.</summary>
    private static readonly DateOnly Today = new(2026, 11, 28);

    [Theory]
    [InlineData("every Monday at 9", "every Monday at 9:00")]
    [InlineData("on mondays and thursdays at 9.30", "every Monday and Thursday at 9:30")]
    [InlineData("weekdays at 8:15am", "every weekday at 8:15")]
    [InlineData("Mon-Fri at 5 pm", "every weekday at 17:00")]
    [InlineData("every day at noon", "every day at 12:00")]
    [InlineData("daily at 12am", "every day at 0:00")]
    [InlineData("fridays at half past nine", "every Friday at 9:30")]
    [InlineData("fridays at quarter to five", "every Friday at 4:45")]
    [InlineData("every other tuesday at 14:30", "every other Tuesday at 14:30")]
    [InlineData("fortnightly on wednesday at 10", "every other Wednesday at 10:00")]
    [InlineData("every two weeks on thursday at 11 o'clock", "every other Thursday at 11:00")]
    [InlineData("on the first monday of the month at 9", "on the first Monday of the month at 9:00")]
    [InlineData("last friday of every month at 16h30", "on the last Friday of the month at 16:30")]
    [InlineData("monthly on the 15th at 9", "on day 15 of every month at 9:00")]
    [InlineData("cron 0 9 * * 1-5", "by cron 0 9 * * 1-5")]
    [InlineData("cron: `30 8 1 * *`", "by cron 30 8 1 * *")]
    public void What_people_say_is_shown_back(string said, string shown) =>
        Assert.Equal(shown, TimingInWords.Of(TimingWords.In(said, Today).Whole!));

    [Theory]
    [InlineData("every monday at 25")]
    [InlineData("every monday at 9:75")]
    [InlineData("every monday at 13pm")]
    [InlineData("every monday at 9 and at 15")]
    [InlineData("cron 9 monday")]
    [InlineData("cron 61 9 * * *")]
    public void What_means_nothing_is_said_so(string said) =>
        Assert.NotNull(TimingWords.In(said, Today).Fault);

    [Theory]
    [InlineData("until 5 January", "2027-01-05")]
    [InlineData("until 24th of December", "2026-12-24")]
    [InlineData("until 2027-02-01", "2027-02-01")]
    [InlineData("until March 3, 2027", "2027-03-03")]
    [InlineData("until Monday", "2026-11-30")]
    [InlineData("until next month", "2026-12-01")]
    [InlineData("for two weeks", "2026-12-12")]
    [InlineData("until 29 February", "2028-02-29")]
    public void The_end_of_a_pause_is_read(string said, string day) =>
        Assert.Equal(
            DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
            DayWords.Until(said, Today).Value
        );

    [Theory]
    [InlineData("until 31 June 2027")]
    [InlineData("until 2026-02-30")]
    [InlineData("until 1 March 2020")]
    [InlineData("until whenever")]
    public void A_day_that_never_comes_is_said_so(string said) =>
        Assert.NotNull(DayWords.Until(said, Today).Fault);

    [Theory]
    [InlineData("in Europe/Berlin", "Europe/Berlin")]
    [InlineData("London time", "Europe/London")]
    [InlineData("9am New York time", "America/New_York")]
    [InlineData("at 9 CET", "Europe/Paris")]
    [InlineData("W. Europe Standard Time", "Europe/Berlin")]
    [InlineData("at the same time", null)]
    [InlineData("every monday", null)]
    public void A_zone_is_heard(string said, string? zone) => Assert.Equal(zone, ZoneWords.In(said).Value);
}
