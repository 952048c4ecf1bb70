using System.Globalization;
using System.Text.RegularExpressions;

namespace Etiquette.Core.Tips.Schedule;

/// <summary>Reads weekdays ("Mondays and Thursdays", "weekdays") and days of the calendar ("5 January", "tomorrow").</summary>
internal static partial class DayWords
{
    private static readonly string[] months =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];

    public static Days Weekdays(string text)
    {
        var lower = text.ToLowerInvariant();
        var days = Days.None;
        foreach (Match match in Weekday().Matches(lower))
        {
            days |= Named(match.Groups["day"].Value);
        }

        return Everyday().IsMatch(lower) ? Days.Every
            : WorkingDays().IsMatch(lower) ? Days.Weekdays
            : days;
    }

    /// <summary>Every day of the calendar that the text names.</summary>
    public static Read<IReadOnlyList<DateOnly>> Dates(string text, DateOnly today)
    {
        var lower = text.ToLowerInvariant();
        List<DateOnly> found = [];
        foreach (Match match in Calendar().Matches(lower))
        {
            if (Date(match, today) is not { } date)
            {
                return Read<IReadOnlyList<DateOnly>>.Wrong(
                    $"“{match.Value}” is not a day that I know. Try “5 January” or “2027-01-05”."
                );
            }

            found.Add(date);
        }

        return found.Count == 0 ? Read<IReadOnlyList<DateOnly>>.Nothing : new(found);
    }

    /// <summary>"until 5 January", "for two weeks", "until Monday": the first day that is no longer meant.</summary>
    public static Read<DateOnly> Until(string text, DateOnly today)
    {
        var lower = text.ToLowerInvariant();
        if (Span().Match(lower) is { Success: true } span)
        {
            var many = span.Groups["n"].Value switch
            {
                "a" or "one" => 1,
                "two" => 2,
                "three" => 3,
                "four" => 4,
                var digits => int.Parse(digits, CultureInfo.InvariantCulture),
            };
            return new(
                span.Groups["unit"].Value switch
                {
                    "day" => today.AddDays(many),
                    "week" => today.AddDays(7 * many),
                    _ => today.AddMonths(many),
                }
            );
        }

        var dates = Dates(lower, today);
        if (dates.Fault is { } fault)
        {
            return Read<DateOnly>.Wrong(fault);
        }

        if (dates.Value is [var date, ..])
        {
            return date > today
                ? new(date)
                : Read<DateOnly>.Wrong("That day is not ahead of us. Name a later one.");
        }

        return lower switch
        {
            _ when lower.Contains("tomorrow", StringComparison.Ordinal) => new(today.AddDays(1)),
            _ when lower.Contains("next week", StringComparison.Ordinal) => new(Next(Days.Monday, today)),
            _ when lower.Contains("next month", StringComparison.Ordinal) => new(
                new DateOnly(today.Year, today.Month, 1).AddMonths(1)
            ),
            _ when lower.Contains("until", StringComparison.Ordinal)
                    && Weekdays(lower) is not Days.None and var day => new(Next(day, today)),
            _ when lower.Contains("until", StringComparison.Ordinal) => Read<DateOnly>.Wrong(
                "Until when? Name a day: “until 5 January”, “until Monday”, “for two weeks”."
            ),
            _ => Read<DateOnly>.Nothing,
        };
    }

    /// <summary>The next of these weekdays after today.</summary>
    private static DateOnly Next(Days days, DateOnly today) =>
        Enumerable
            .Range(1, 7)
            .Select(today.AddDays)
            .First(day => days.HasFlag(Schedule.Calendar.Of(day.DayOfWeek)));

    private static DateOnly? Date(Match match, DateOnly today)
    {
        if (match.Groups["iso"].Success)
        {
            return DateOnly.TryParseExact(
                match.Groups["iso"].Value,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var iso
            )
                ? iso
                : null;
        }

        var day = int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture);
        var month = Array.FindIndex(
            months,
            name => name.StartsWith(match.Groups["m"].Value[..3], StringComparison.Ordinal)
        );
        // Without a year it is the next one: a 29 February may be years ahead.
        var (first, last) = match.Groups["y"].Success
            ? (int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture), 0)
            : (today.Year, 8);
        return Enumerable
            .Range(first, last + 1)
            .Where(year => day >= 1 && day <= DateTime.DaysInMonth(year, month + 1))
            .Select(year => (DateOnly?)new DateOnly(year, month + 1, day))
            .FirstOrDefault(date => match.Groups["y"].Success || date >= today);
    }

    private static Days Named(string day) =>
        day[..2] switch
        {
            "mo" => Days.Monday,
            "tu" => Days.Tuesday,
            "we" => Days.Wednesday,
            "th" => Days.Thursday,
            "fr" => Days.Friday,
            "sa" => Days.Saturday,
            _ => Days.Sunday,
        };

    [GeneratedRegex(
        @"\b(?<day>mon|tues?|wed|thu|thurs?|fri|sat|sun|mo(?=ndays?\b)|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b"
    )]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\b(every ?day|each day|daily|(7|seven) days a week)\b")]
    private static partial Regex Everyday();

    [GeneratedRegex(
        @"\b(weekdays?|working days?|work ?days?|business days?|mon(day)? (to|-|–|through) fri(day)?)\b|\bmon-fri\b"
    )]
    private static partial Regex WorkingDays();

    [GeneratedRegex(
        @"\b(?<iso>\d{4}-\d{2}-\d{2})\b|\b(?<d>\d{1,2})(st|nd|rd|th)?( of)? (?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*( (?<y>20\d\d))?\b|\b(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?<d>\d{1,2})(st|nd|rd|th)?(,? (?<y>20\d\d))?\b"
    )]
    private static partial Regex Calendar();

    [GeneratedRegex(@"\bfor (?<n>a|one|two|three|four|\d{1,2}) (?<unit>day|week|month)s?\b")]
    private static partial Regex Span();
}
