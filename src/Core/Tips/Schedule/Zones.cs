namespace Etiquette.Core.Tips.Schedule;

/// <summary>Time zones by either name, and the moment that a time on the wall means.</summary>
public static class Zones
{
    /// <summary>The IANA name; null for a zone that nobody knows.</summary>
    public static string? Name(string? zone)
    {
        if (string.IsNullOrWhiteSpace(zone) || zone.Length > 64)
        {
            return null;
        }

        return TimeZoneInfo.TryConvertWindowsIdToIanaId(zone, out var iana) ? iana
            : Find(zone) is { HasIanaId: true } found ? found.Id
            : null;
    }

    public static TimeZoneInfo? Find(string zone) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found : null;

    /// <summary>
    /// A time that the clocks jump over means the first moment after the jump; a time that comes twice, the first.
    /// </summary>
    public static DateTimeOffset Moment(DateTime local, TimeZoneInfo zone)
    {
        if (zone.IsInvalidTime(local))
        {
            return AfterTheGap(local, zone);
        }

        // The first of two is the one further ahead of UTC.
        var offset = zone.IsAmbiguousTime(local)
            ? zone.GetAmbiguousTimeOffsets(local).Max()
            : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    private static DateTimeOffset AfterTheGap(DateTime local, TimeZoneInfo zone)
    {
        // Most gaps are an hour, one was a whole day (Samoa, December 2011); all end on a full minute.
        var valid = local.AddMinutes(1);
        while (zone.IsInvalidTime(valid))
        {
            valid = valid.AddMinutes(1);
        }

        valid = new DateTime(valid.Year, valid.Month, valid.Day, valid.Hour, valid.Minute, 0);
        return new DateTimeOffset(valid, zone.GetUtcOffset(valid)).ToUniversalTime();
    }
}
