namespace Etiquette.Core.Tips.Schedule;

/// <summary>The slots of a timing, one after the other, as the clocks of its zone go.</summary>
public static class Calendar
{
    /// <summary>A 29 February can be eight years away; what does not come within nine never comes.</summary>
    private const int DaysAhead = 9 * 366;

    /// <summary>The slots whose moment lies after this one, soonest first.</summary>
    public static IEnumerable<Slot> Slots(Timing timing, TimeZoneInfo zone, DateTimeOffset after)
    {
        // A day of margin on either side: a zone's clocks may have jumped meanwhile.
        var first = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(after, zone).DateTime).AddDays(-1);
        var last = after;
        foreach (var local in Locals(timing, first))
        {
            var moment = Zones.Moment(local, zone);
            // Two times in one gap mean one moment: once is enough.
            if (moment > last)
            {
                last = moment;
                yield return new(local, moment);
            }
        }
    }

    private static IEnumerable<DateTime> Locals(Timing timing, DateOnly first)
    {
        if (timing is { Rhythm: Rhythm.Cron, Cron: var expression })
        {
            return Cron.Parse(expression!) is { } cron ? cron.Times(first, DaysAhead) : [];
        }

        return Each(first).Where(day => Falls(timing, day)).Select(day => day.ToDateTime(timing.At));
    }

    private static IEnumerable<DateOnly> Each(DateOnly first)
    {
        for (var n = 0; n < DaysAhead && first.DayNumber + n <= DateOnly.MaxValue.DayNumber - 1; n++)
        {
            yield return first.AddDays(n);
        }
    }

    private static bool Falls(Timing timing, DateOnly day) =>
        timing.Rhythm switch
        {
            Rhythm.Weekly => IsOneOf(timing.Days, day),
            Rhythm.Fortnightly => IsOneOf(timing.Days, day) && IsEvenWeek(timing.From!.Value, day),
            Rhythm.Monthly when timing.Nth == 0 => day.Day
                == Math.Min(timing.DayOfMonth, DateTime.DaysInMonth(day.Year, day.Month)),
            Rhythm.Monthly => IsOneOf(timing.Days, day) && IsNth(timing.Nth, day),
            _ => false,
        };

    private static bool IsOneOf(Days days, DateOnly day) => days.HasFlag(Of(day.DayOfWeek));

    public static Days Of(DayOfWeek day) => (Days)(1 << (((int)day + 6) % 7));

    private static bool IsEvenWeek(DateOnly from, DateOnly day) =>
        (Monday(day).DayNumber - Monday(from).DayNumber) % 14 == 0;

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static bool IsNth(int nth, DateOnly day) =>
        nth == 5 ? day.Day + 7 > DateTime.DaysInMonth(day.Year, day.Month) : (day.Day - 1) / 7 == nth - 1;
}
