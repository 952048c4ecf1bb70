using System.Globalization;
using Etiquette.Core.Tips.Schedule;
using Calendar = Etiquette.Core.Tips.Schedule.Calendar;

namespace Etiquette.Core.Tests.Tips.Schedule;

/// <summary>What a time on the wall means, wherever the wall is: each line is a date that went wrong for somebody.</summary>
public sealed class CalendarTests
{
    [Theory]
    // Winter, summer, and the days on which London's clocks change.
    [InlineData("Europe/London", "Mon 09:00", "2026-11-28 00:00", "2026-11-30 09:00")]
    [InlineData("Europe/London", "Mon 09:00", "2026-11-30 09:00", "2026-12-07 09:00")]
    [InlineData("Europe/London", "Mon 09:00", "2027-03-27 00:00", "2027-03-29 08:00")]
    [InlineData("Europe/London", "daily 00:59", "2027-03-27 12:00", "2027-03-28 00:59")]
    [InlineData("Europe/London", "daily 01:30", "2027-03-27 12:00", "2027-03-28 01:00")]
    [InlineData("Europe/London", "daily 01:30", "2027-03-28 01:00", "2027-03-29 00:30")]
    [InlineData("Europe/London", "daily 02:00", "2027-03-27 12:00", "2027-03-28 01:00")]
    [InlineData("Europe/London", "daily 01:30", "2027-10-30 12:00", "2027-10-31 00:30")]
    [InlineData("Europe/London", "daily 01:30", "2027-10-31 00:30", "2027-11-01 01:30")]
    [InlineData("Europe/London", "daily 00:00", "2026-12-31 12:00", "2027-01-01 00:00")]
    // Ireland calls its winter the exception.
    [InlineData("Europe/Dublin", "Mon 09:00", "2027-01-02 00:00", "2027-01-04 09:00")]
    [InlineData("Europe/Dublin", "Mon 09:00", "2027-07-01 00:00", "2027-07-05 08:00")]
    [InlineData("Europe/Dublin", "daily 01:30", "2027-03-27 12:00", "2027-03-28 01:00")]
    // New York changes on other days than Europe.
    [InlineData("America/New_York", "Mon 09:00", "2027-03-06 00:00", "2027-03-08 14:00")]
    [InlineData("America/New_York", "Mon 09:00", "2027-03-13 00:00", "2027-03-15 13:00")]
    [InlineData("America/New_York", "daily 02:30", "2027-03-13 12:00", "2027-03-14 07:00")]
    [InlineData("America/New_York", "daily 01:30", "2027-11-06 12:00", "2027-11-07 05:30")]
    [InlineData("America/New_York", "daily 01:30", "2027-11-07 05:30", "2027-11-08 06:30")]
    [InlineData("America/Phoenix", "Mon 09:00", "2027-07-01 00:00", "2027-07-05 16:00")]
    [InlineData("America/Sao_Paulo", "weekdays 08:00", "2026-11-28 00:00", "2026-11-30 11:00")]
    // The southern summer; a gap of half an hour; a gap of two hours; a day that never was.
    [InlineData("Australia/Sydney", "daily 02:30", "2026-10-03 00:00", "2026-10-03 16:00")]
    [InlineData("Australia/Sydney", "daily 02:30", "2027-04-03 00:00", "2027-04-03 15:30")]
    [InlineData("Australia/Sydney", "daily 02:30", "2027-04-03 15:30", "2027-04-04 16:30")]
    [InlineData("Australia/Lord_Howe", "daily 02:15", "2027-10-02 00:00", "2027-10-02 15:30")]
    [InlineData("Australia/Lord_Howe", "daily 01:45", "2027-04-03 00:00", "2027-04-03 14:45")]
    [InlineData("Antarctica/Troll", "daily 02:30", "2027-03-27 12:00", "2027-03-28 01:00")]
    [InlineData("Pacific/Apia", "daily 09:00", "2011-12-29 20:00", "2011-12-30 10:00")]
    [InlineData("Pacific/Apia", "daily 09:00", "2011-12-30 10:00", "2011-12-30 19:00")]
    // Odd offsets, and both ends of the day.
    [InlineData("Asia/Kathmandu", "Mon 09:00", "2026-11-28 00:00", "2026-11-30 03:15")]
    [InlineData("Pacific/Chatham", "Mon 09:00", "2026-11-28 00:00", "2026-11-29 19:15")]
    [InlineData("Pacific/Kiritimati", "Mon 09:00", "2026-11-28 00:00", "2026-11-29 19:00")]
    [InlineData("Pacific/Niue", "Mon 09:00", "2026-11-28 00:00", "2026-11-30 20:00")]
    [InlineData("Asia/Kolkata", "Fri 17:30", "2026-11-28 00:00", "2026-12-04 12:00")]
    [InlineData("Asia/Tehran", "Mon 09:00", "2027-07-01 00:00", "2027-07-05 05:30")]
    [InlineData("Africa/Casablanca", "Mon 09:00", "2027-02-20 00:00", "2027-02-22 09:00")]
    [InlineData("Africa/Casablanca", "Mon 09:00", "2027-03-16 00:00", "2027-03-22 08:00")]
    // Fortnights count weeks, not hours; months are of different length.
    [InlineData("Europe/London", "fortnight 2026-11-30 Mon 09:00", "2026-12-01 00:00", "2026-12-14 09:00")]
    [InlineData("Europe/London", "fortnight 2026-12-28 Mon 09:00", "2026-12-29 00:00", "2027-01-11 09:00")]
    [InlineData("Europe/London", "fortnight 2027-03-22 Mon 09:00", "2027-03-23 00:00", "2027-04-05 08:00")]
    [InlineData("Europe/London", "nth 1 Mon 09:00", "2026-12-07 09:00", "2027-01-04 09:00")]
    [InlineData("Europe/London", "nth 5 Fri 09:00", "2026-11-28 00:00", "2026-12-25 09:00")]
    [InlineData("Europe/London", "day 31 09:00", "2027-01-31 10:00", "2027-02-28 09:00")]
    [InlineData("Europe/London", "day 29 09:00", "2028-02-01 00:00", "2028-02-29 09:00")]
    [InlineData("Europe/London", "weekdays 09:00", "2026-11-27 09:00", "2026-11-30 09:00")]
    // Cron, by the same clocks.
    [InlineData("Europe/Berlin", "cron 30 8 * * 1-5", "2026-11-28 00:00", "2026-11-30 07:30")]
    [InlineData("Europe/Berlin", "cron 0 2 * * *", "2027-03-27 12:00", "2027-03-28 01:00")]
    [InlineData("Europe/Berlin", "cron 0,30 2 * * *", "2027-03-28 01:00", "2027-03-29 00:00")]
    [InlineData("Europe/Berlin", "cron 0 2 * * *", "2027-10-30 12:00", "2027-10-31 00:00")]
    [InlineData("Europe/Berlin", "cron 0 2 * * *", "2027-10-31 00:00", "2027-11-01 01:00")]
    [InlineData("Europe/London", "cron 0 */6 * * *", "2027-03-28 00:30", "2027-03-28 05:00")]
    [InlineData("Etc/UTC", "cron 0 9 29 2 *", "2026-11-28 00:00", "2028-02-29 09:00")]
    [InlineData("Etc/UTC", "cron 0 9 29 FEB *", "2096-03-01 00:00", "2104-02-29 09:00")]
    [InlineData("Etc/UTC", "cron 0 9 13 * FRI", "2026-11-28 00:00", "2026-12-04 09:00")]
    [InlineData("Etc/UTC", "cron 0 9 * * 7", "2026-11-28 00:00", "2026-11-29 09:00")]
    [InlineData("Etc/UTC", "cron 0 9 30 2 *", "2026-11-28 00:00", null)]
    public void The_next_tip_comes_at(string zone, string timing, string after, string? expected)
    {
        var slots = Calendar.Slots(Timing(timing), Zones.Find(zone)!, Utc(after)).Take(1).ToList();

        DateTimeOffset[] wanted = expected is null ? [] : [Utc(expected)];
        Assert.Equal(wanted, slots.Select(slot => slot.Moment));
    }

    [Fact]
    public void A_day_with_two_same_hours_has_one_tip_and_a_day_with_a_missing_hour_has_one_too()
    {
        foreach (var zone in TimeZoneInfo.GetSystemTimeZones().Where(zone => zone.SupportsDaylightSavingTime))
        {
            foreach (var at in (string[])["daily 00:30", "daily 01:30", "daily 02:30", "daily 03:00"])
            {
                var slots = Calendar.Slots(Timing(at), zone, Utc("2026-12-31 12:00")).Take(366).ToList();

                Assert.Equal(slots.Count, slots.Select(slot => slot.Local).Distinct().Count());
                Assert.All(
                    slots.Zip(slots.Skip(1)),
                    pair => Assert.InRange((pair.Second.Moment - pair.First.Moment).TotalHours, 20, 28)
                );
            }
        }
    }

    [Theory]
    [InlineData("W. Europe Standard Time", "Europe/Berlin")]
    [InlineData("GMT Standard Time", "Europe/London")]
    [InlineData("Eastern Standard Time", "America/New_York")]
    [InlineData("Romance Standard Time", "Europe/Paris")]
    [InlineData("AUS Eastern Standard Time", "Australia/Sydney")]
    [InlineData("Europe/London", "Europe/London")]
    [InlineData("UTC", "Etc/UTC")]
    [InlineData("Mars/Olympus", null)]
    [InlineData("../../etc/passwd", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Windows_and_Teams_name_zones_their_own_way(string? name, string? expected) =>
        Assert.Equal(expected, Zones.Name(name));

    [Fact]
    public void When_a_country_changes_its_rules_the_time_on_the_wall_stays()
    {
        var old = TimeZoneInfo.CreateCustomTimeZone("Old", TimeSpan.FromHours(3), "Old", "Old");
        var moved = TimeZoneInfo.CreateCustomTimeZone("New", TimeSpan.FromHours(2), "New", "New");
        var slot = Calendar.Slots(Timing("Mon 09:00"), old, Utc("2026-11-28 00:00")).First();

        Assert.Equal(Utc("2026-11-30 06:00"), slot.Moment);
        Assert.Equal(Utc("2026-11-30 07:00"), Zones.Moment(slot.Local, moved));
    }

    internal static DateTimeOffset Utc(string text) =>
        DateTimeOffset.ParseExact(
            text,
            "yyyy-MM-dd HH:mm",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal
        );

    private static Timing Timing(string text) =>
        text.Split(' ') switch
        {
            ["cron", .. var fields] => new(Rhythm.Cron, default, Cron: string.Join(' ', fields)),
            ["fortnight", var from, var day, var at] => new(
                Rhythm.Fortnightly,
                At(at),
                Days(day),
                From: DateOnly.Parse(from, CultureInfo.InvariantCulture)
            ),
            ["nth", var n, var day, var at] => new(
                Rhythm.Monthly,
                At(at),
                Days(day),
                Nth: int.Parse(n, CultureInfo.InvariantCulture)
            ),
            ["day", var n, var at] => new(
                Rhythm.Monthly,
                At(at),
                DayOfMonth: int.Parse(n, CultureInfo.InvariantCulture)
            ),
            ["daily", var at] => new(Rhythm.Weekly, At(at), Core.Tips.Schedule.Days.Every),
            ["weekdays", var at] => new(Rhythm.Weekly, At(at), Core.Tips.Schedule.Days.Weekdays),
            [var day, var at] => new(Rhythm.Weekly, At(at), Days(day)),
            _ => throw new FormatException(text),
        };

    private static TimeOnly At(string text) => TimeOnly.Parse(text, CultureInfo.InvariantCulture);

    private static Days Days(string day) =>
        Enum.GetValues<Days>().Single(each => each.ToString().StartsWith(day, StringComparison.Ordinal));
}
