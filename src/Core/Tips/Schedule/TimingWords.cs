using System.Globalization;
using System.Text.RegularExpressions;

namespace Etiquette.Core.Tips.Schedule;

/// <summary>Reads "every other Monday at 9" into a timing; what is left out stays open, to be asked for.</summary>
internal static partial class TimingWords
{
    /// <summary>Tips more often than this are noise.</summary>
    private static readonly TimeSpan closest = TimeSpan.FromHours(1);

    public static Spoken In(string text, DateOnly today)
    {
        if (CronMark().Match(text) is { Success: true } mark)
        {
            return OfCron(text[(mark.Index + mark.Length)..]);
        }

        var clock = ClockWords.In(text);
        return new Spoken(Days(text.ToLowerInvariant(), today), clock.IsThere ? clock.Value : null)
        {
            Fault = clock.Fault,
        };
    }

    /// <summary>What is wrong with a timing in its zone, in words; null when it is fine.</summary>
    public static string? Fault(Timing timing, TimeZoneInfo zone, DateTimeOffset now)
    {
        var slots = Calendar.Slots(timing, zone, now).Take(60).ToList();
        return slots switch
        {
            [] => "That never comes: there is no such day. Please check the day and the month.",
            _ when slots.Zip(slots.Skip(1)).Any(pair => pair.Second.Moment - pair.First.Moment < closest) =>
                "That is more often than once an hour, and nobody would read them. Once a week is a good start.",
            _ => null,
        };
    }

    private static Spoken OfCron(string rest)
    {
        var fields = rest.Split([' ', '`', '"', '\'', '“', '”'], StringSplitOptions.RemoveEmptyEntries)
            .Take(5)
            .ToArray();
        var expression = string.Join(' ', fields);
        return Cron.Parse(expression) is null
            ? new Spoken(null, null)
            {
                Fault =
                    "I cannot read that cron expression. It has five fields: minute, hour, day, month, weekday. "
                    + "Mondays at nine is cron 0 9 * * 1.",
            }
            : new Spoken(new Timing(Rhythm.Cron, default, Cron: expression), new TimeOnly(0, 0));
    }

    private static Timing? Days(string text, DateOnly today)
    {
        var days = DayWords.Weekdays(text);
        if (Monthly().IsMatch(text))
        {
            if (Ordinal().Match(text) is { Success: true } nth && days is not Schedule.Days.None)
            {
                return new(Rhythm.Monthly, default, days, Nth: Nth(nth.Groups["nth"].Value));
            }

            return DayOfMonth().Match(text) is { Success: true } day
                && int.Parse(day.Groups["d"].Value, CultureInfo.InvariantCulture)
                    is >= 1
                        and <= 31
                        and var number
                    ? new(Rhythm.Monthly, default, DayOfMonth: number)
                : days is Schedule.Days.None ? null
                : new(Rhythm.Monthly, default, days, Nth: 1);
        }

        // "Every week day" is no weekday; a bare "weekly" leaves the day open.
        return days is Schedule.Days.None ? null
            : Fortnightly().IsMatch(text) ? new(Rhythm.Fortnightly, default, days, From: First(days, today))
            : new(Rhythm.Weekly, default, days);
    }

    /// <summary>The week of the next such day counts as one with tips.</summary>
    private static DateOnly First(Days days, DateOnly today) =>
        Enumerable.Range(0, 7).Select(today.AddDays).First(day => days.HasFlag(Calendar.Of(day.DayOfWeek)));

    private static int Nth(string word) =>
        word[0] switch
        {
            'l' => 5,
            '1' => 1,
            '2' or 's' => 2,
            '3' or 't' => 3,
            '4' => 4,
            _ => word.StartsWith("fo", StringComparison.Ordinal) ? 4 : 1,
        };

    [GeneratedRegex(@"\bcron\b\s*:?", RegexOptions.IgnoreCase)]
    private static partial Regex CronMark();

    [GeneratedRegex(@"\b(months?|monthly)\b")]
    private static partial Regex Monthly();

    [GeneratedRegex(@"\b(?<nth>first|second|third|fourth|last|1st|2nd|3rd|4th)\b")]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\b(on )?(the )?(day )?(?<d>\d{1,2})(st|nd|rd|th)\b|\bday (?<d>\d{1,2})\b")]
    private static partial Regex DayOfMonth();

    [GeneratedRegex(
        @"\b(fortnight(ly)?|bi-?weekly|every (other|second|2nd|two|2) ?(weeks?|mon|tue|wed|thu|fri|sat|sun)?|alternate)"
    )]
    private static partial Regex Fortnightly();
}

/// <summary>What was said of a timing so far.</summary>
/// <param name="Days">The rhythm, with its time still open.</param>
internal sealed record Spoken(Timing? Days, TimeOnly? At)
{
    public string? Fault { get; init; }

    public Timing? Whole => Days is null || At is null ? null : Days with { At = At.Value };
}
