using System.Globalization;

namespace Etiquette.Core.Tips.Schedule;

/// <summary>A timing as a person would say it, and its next dates.</summary>
public static class TimingInWords
{
    private static readonly CultureInfo british = CultureInfo.GetCultureInfo("en-GB");

    public static string Of(Timing timing) =>
        timing.Rhythm is Rhythm.Cron ? $"by cron {timing.Cron}" : $"{How(timing)} at {Clock(timing.At)}";

    /// <summary>"Monday 30 November 2026 at 9:00", as the clocks there will show.</summary>
    public static string Of(Slot slot, string zone)
    {
        var local = Zones.Find(zone) is { } found
            ? TimeZoneInfo.ConvertTime(slot.Moment, found).DateTime
            : slot.Local;
        return $"{Of(DateOnly.FromDateTime(local))} at {Clock(TimeOnly.FromDateTime(local))}";
    }

    public static string Of(DateOnly day) => day.ToString("dddd d MMMM yyyy", british);

    public static string Of(Days days) =>
        days switch
        {
            Days.Every => "day",
            Days.Weekdays => "weekday",
            _ => Listed([
                .. Enum.GetValues<Days>()
                    .Where(day => day is not (Days.None or Days.Every or Days.Weekdays) && days.HasFlag(day))
                    .Select(day => day.ToString()),
            ]),
        };

    public static string Listed(IReadOnlyList<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";

    private static string How(Timing timing) =>
        timing.Rhythm switch
        {
            Rhythm.Fortnightly => $"every other {Of(timing.Days)}",
            Rhythm.Monthly when timing.Nth == 0 => $"on day {timing.DayOfMonth} of every month",
            Rhythm.Monthly => $"on the {Nth(timing.Nth)} {Of(timing.Days)} of the month",
            _ => $"every {Of(timing.Days)}",
        };

    private static string Nth(int nth) =>
        nth switch
        {
            1 => "first",
            2 => "second",
            3 => "third",
            4 => "fourth",
            _ => "last",
        };

    private static string Clock(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);
}
