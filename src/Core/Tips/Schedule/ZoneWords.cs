using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Etiquette.Core.Tips.Schedule;

/// <summary>Reads a time zone: an IANA or Windows name, "London time", or one of the usual letters.</summary>
internal static partial class ZoneWords
{
    /// <summary>Letters that mean one zone to nearly everybody; others (IST, CST in China) are asked about.</summary>
    private static readonly FrozenDictionary<string, string> letters = new Dictionary<string, string>
    {
        ["UTC"] = "Etc/UTC",
        ["GMT"] = "Etc/UTC",
        ["BST"] = "Europe/London",
        ["CET"] = "Europe/Paris",
        ["CEST"] = "Europe/Paris",
        ["EET"] = "Europe/Helsinki",
        ["EST"] = "America/New_York",
        ["EDT"] = "America/New_York",
        ["CDT"] = "America/Chicago",
        ["MDT"] = "America/Denver",
        ["PST"] = "America/Los_Angeles",
        ["PDT"] = "America/Los_Angeles",
        ["JST"] = "Asia/Tokyo",
        ["AEST"] = "Australia/Sydney",
        ["AEDT"] = "Australia/Sydney",
    }.ToFrozenDictionary();

    public static Read<string> In(string text)
    {
        if (Windows().Match(text) is { Success: true } windows)
        {
            return Zone(windows.Value);
        }

        if (Iana().Match(text) is { Success: true } iana)
        {
            return Zone(iana.Value);
        }

        if (City().Match(text) is { Success: true } city && !IsTimeOfDay(city.Groups["city"].Value))
        {
            return Zone(city.Groups["city"].Value);
        }

        return
            text.Split([' ', ',', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
                .Select(word => letters.GetValueOrDefault(word.Length > 3 ? word : word.ToUpperInvariant()))
                .FirstOrDefault(zone => zone is not null)
                is { } known
            ? new(known)
            : Read<string>.Nothing;
    }

    /// <summary>The whole text is the answer to "which zone?".</summary>
    public static Read<string> Answer(string text) =>
        In(text) is var read && (read.IsThere || read.Fault is not null)
            ? read
            : Zone(Whereabouts().Replace(text.Trim().TrimEnd('.', '!'), ""));

    private static Read<string> Zone(string name) =>
        (Zones.Name(name) ?? letters.GetValueOrDefault(name.ToUpperInvariant()) ?? OfCity(name)) is { } known
            ? new(known)
            : Read<string>.Wrong(
                $"I do not know the time zone “{(name.Length > 40 ? name[..40] + "…" : name)}”. "
                    + "Name a big city of it, like “London time”, or write it like Europe/London."
            );

    private static string? OfCity(string name)
    {
        var city = "/" + name.Trim().Replace(' ', '_');
        return TimeZoneInfo
            .GetSystemTimeZones()
            .Select(zone => zone.Id)
            .Where(id => id.EndsWith(city, StringComparison.OrdinalIgnoreCase))
            .Select(Zones.Name)
            .FirstOrDefault(id => id is not null);
    }

    private static bool IsTimeOfDay(string word) =>
        word.ToLowerInvariant()
            is "the"
                or "this"
                or "that"
                or "same"
                or "local"
                or "my"
                or "our"
                or "your"
                or "any"
                or "every"
                or "each"
                or "a"
                or "some"
                or "what"
                or "which"
                or "next"
                or "last"
                or "first"
                or "one";

    [GeneratedRegex(@"\b[A-Z][\w.()]*( [A-Z][\w.()]*){0,3} (Standard|Daylight) Time\b")]
    private static partial Regex Windows();

    [GeneratedRegex(@"\b[A-Za-z_]{2,20}/[A-Za-z_+\-0-9]{2,30}(/[A-Za-z_]{2,30})?\b")]
    private static partial Regex Iana();

    /// <summary>"We're in Lisbon".</summary>
    [GeneratedRegex(
        @"^(?:(?:we|i|it|our office|the office|the team|most of us|everybody|everyone)(?:'re|'m|'s| are| am| is| live| sit| work)?\s+)?(?:(?:all|based|mostly|here)\s+)*(?:in|from|near|at)\s+",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Whereabouts();

    [GeneratedRegex(@"\b(?<city>[A-Z][A-Za-z]+( [A-Z][a-z]+)?|[a-z]+) time\b(?! zone)")]
    private static partial Regex City();
}
