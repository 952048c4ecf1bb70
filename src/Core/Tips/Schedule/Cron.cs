using System.Globalization;

namespace Etiquette.Core.Tips.Schedule;

/// <summary>
/// A cron expression of five fields: minute, hour, day of the month, month, weekday; lists, ranges, steps and
/// names. As in every crontab, a day counts when it fits either of two restricted day fields.
/// </summary>
public sealed class Cron
{
    private static readonly string[] months =
    [
        "JAN",
        "FEB",
        "MAR",
        "APR",
        "MAY",
        "JUN",
        "JUL",
        "AUG",
        "SEP",
        "OCT",
        "NOV",
        "DEC",
    ];
    private static readonly string[] weekdays = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

    private readonly ulong minutes;
    private readonly ulong hours;
    private readonly ulong days;
    private readonly ulong inMonths;
    private readonly ulong onWeekdays;
    private readonly bool anyDay;
    private readonly bool anyWeekday;

    private Cron(string[] field, ulong[] sets)
    {
        (minutes, hours, days, inMonths) = (sets[0], sets[1], sets[2], sets[3]);
        // Both 0 and 7 are Sunday.
        onWeekdays = (sets[4] | (sets[4] >> 7)) & 0x7F;
        (anyDay, anyWeekday) = (field[2] is "*" or "?", field[4] is "*" or "?");
    }

    /// <summary>Null when it is no cron expression.</summary>
    public static Cron? Parse(string expression)
    {
        var field = expression.ToUpperInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (
            field.Length != 5
            || Set(field[0], 0, 59, []) is not { } minute
            || Set(field[1], 0, 23, []) is not { } hour
            || Set(field[2], 1, 31, []) is not { } day
            || Set(field[3], 1, 12, months) is not { } month
            || Set(field[4], 0, 7, weekdays) is not { } weekday
        )
        {
            return null;
        }

        return new Cron(field, [minute, hour, day, month, weekday]);
    }

    /// <summary>The times on the wall, from the first moment of a day on.</summary>
    public IEnumerable<DateTime> Times(DateOnly first, int daysAhead)
    {
        for (var n = 0; n < daysAhead; n++)
        {
            var day = first.AddDays(n);
            if (!Fits(day))
            {
                continue;
            }

            for (var hour = 0; hour < 24; hour++)
            {
                for (var minute = 0; Has(hours, hour) && minute < 60; minute++)
                {
                    if (Has(minutes, minute))
                    {
                        yield return day.ToDateTime(new TimeOnly(hour, minute));
                    }
                }
            }
        }
    }

    private bool Fits(DateOnly day)
    {
        var (fitsDay, fitsWeekday) = (Has(days, day.Day), Has(onWeekdays, (int)day.DayOfWeek));
        return Has(inMonths, day.Month)
            && (anyDay || anyWeekday ? fitsDay && fitsWeekday : fitsDay || fitsWeekday);
    }

    private static bool Has(ulong set, int value) => (set >> value & 1) == 1;

    private static ulong? Set(string field, int low, int high, string[] names)
    {
        var set = 0UL;
        foreach (var part in field.Split(','))
        {
            if (Range(part, low, high, names) is not var (from, to, step))
            {
                return null;
            }

            for (var value = from; value <= to; value += step)
            {
                set |= 1UL << value;
            }
        }

        return set;
    }

    private static (int From, int To, int Step)? Range(string part, int low, int high, string[] names)
    {
        var (range, step) = part.Split('/') switch
        {
            [var whole] => (whole, 1),
            [var whole, var every]
                when int.TryParse(every, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
                    && n > 0 => (whole, n),
            _ => ("", 0),
        };
        var (from, to) = range.Split('-') switch
        {
            ["*" or "?"] => (low, high),
            [var one] when Number(one, low, names) is { } n => (
                n,
                step > 1 || part.Contains('/', StringComparison.Ordinal) ? high : n
            ),
            [var first, var last] => (Number(first, low, names) ?? -1, Number(last, low, names) ?? -1),
            _ => (-1, -1),
        };
        return step > 0 && from >= low && to <= high && from <= to ? (from, to, step) : null;
    }

    private static int? Number(string text, int low, string[] names) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Array.IndexOf(names, text) is >= 0 and var index ? index + low
        : null;
}
