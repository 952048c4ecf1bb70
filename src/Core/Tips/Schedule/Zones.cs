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
    /// Only the offsets of moments are asked for: a zone may also change its standard time, or leave out a day.
    /// </summary>
    public static DateTimeOffset Moment(DateTime local, TimeZoneInfo zone)
    {
        var asUtc = new DateTimeOffset(local, TimeSpan.Zero);
        var (before, after) = (asUtc.AddDays(-1), asUtc.AddDays(1));
        var (old, current) = (zone.GetUtcOffset(before), zone.GetUtcOffset(after));
        var (first, second) = (asUtc - old, asUtc - current);
        return (zone.GetUtcOffset(first) == old, zone.GetUtcOffset(second) == current) switch
        {
            (true, true) => first < second ? first : second,
            (true, false) => first,
            (false, true) => second,
            _ => Jump(before, after, zone),
        };
    }

    /// <summary>The moment in between at which the clocks change, to the second.</summary>
    private static DateTimeOffset Jump(DateTimeOffset before, DateTimeOffset after, TimeZoneInfo zone)
    {
        var old = zone.GetUtcOffset(before);
        var (low, high) = (before.ToUnixTimeSeconds(), after.ToUnixTimeSeconds());
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            (low, high) =
                zone.GetUtcOffset(DateTimeOffset.FromUnixTimeSeconds(middle)) == old
                    ? (middle, high)
                    : (low, middle);
        }

        return DateTimeOffset.FromUnixTimeSeconds(high);
    }
}
