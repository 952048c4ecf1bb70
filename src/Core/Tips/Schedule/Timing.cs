namespace Etiquette.Core.Tips.Schedule;

/// <summary>A rhythm and a time of the day; says nothing of any time zone.</summary>
/// <param name="From">Fortnightly: a day of a week that has tips.</param>
/// <param name="Nth">Monthly: 1 to 4, or 5 for the last such weekday; 0: the day <paramref name="DayOfMonth"/>.</param>
/// <param name="Cron">Five fields, for those who want it; then nothing else counts.</param>
public sealed record Timing(
    Rhythm Rhythm,
    TimeOnly At,
    Days Days = Days.None,
    DateOnly? From = null,
    int Nth = 0,
    int DayOfMonth = 0,
    string? Cron = null
);

public enum Rhythm
{
    Weekly,
    Fortnightly,
    Monthly,
    Cron,
}

/// <summary>A set of weekdays.</summary>
[Flags]
public enum Days
{
    None = 0,
    Monday = 1,
    Tuesday = 2,
    Wednesday = 4,
    Thursday = 8,
    Friday = 16,
    Saturday = 32,
    Sunday = 64,
    Weekdays = Monday | Tuesday | Wednesday | Thursday | Friday,
    Every = Weekdays | Saturday | Sunday,
}
