using System.Globalization;
using System.Text.RegularExpressions;

namespace Etiquette.Core.Tips.Schedule;

/// <summary>Reads a time of the day: "at 9", "9.30am", "half past nine", "noon".</summary>
internal static partial class ClockWords
{
    private static readonly string[] numbers =
    [
        "twelve",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
    ];

    public static Read<TimeOnly> In(string text)
    {
        var digits = Spelt(text.ToLowerInvariant());
        var found = Digits()
            .Matches(digits)
            .Where(match =>
                match.Groups["at"].Success || match.Groups["minute"].Success || match.Groups["half"].Success
            )
            .ToList();
        return found switch
        {
            [] => Read<TimeOnly>.Nothing,
            [var one] => Time(one) is { } time
                ? new(time)
                : Read<TimeOnly>.Wrong(
                    $"“{one.Value.Trim()}” is not a time that I know. Try “at 9” or “at 14:30”."
                ),
            _ => Read<TimeOnly>.Wrong(
                "I post at one time of the day. For a second time, set up a second one, or use cron."
            ),
        };
    }

    private static TimeOnly? Time(Match match)
    {
        var hour = Number(match.Groups["hour"]);
        var minute = match.Groups["minute"].Success ? Number(match.Groups["minute"]) : 0;
        var half = match.Groups["half"].Value;
        if (half.Length > 0)
        {
            hour =
                hour is < 1 or > 12 ? -1
                : half[0] == 'p' ? (hour % 12) + 12
                : hour % 12;
        }

        return hour is >= 0 and < 24 && minute is >= 0 and < 60 ? new TimeOnly(hour, minute) : null;
    }

    private static int Number(Group digits) =>
        int.Parse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>"half past nine" is "at 9:30".</summary>
    private static string Spelt(string text)
    {
        for (var n = 0; n < numbers.Length; n++)
        {
            text = Regex.Replace(
                text,
                $@"\b(at|past|to|around|about) {numbers[n]}(?=\b|ish\b)",
                $"$1 {(n == 0 ? 12 : n).ToString(CultureInfo.InvariantCulture)}"
            );
        }

        text = Noon().Replace(text, "at 12:00");
        text = Midnight().Replace(text, "at 00:00");
        return Past()
            .Replace(
                text,
                match =>
                {
                    var hour = Number(match.Groups["hour"]);
                    var (offset, minute) = match.Groups["part"].Value switch
                    {
                        "half past" => (0, 30),
                        "quarter past" => (0, 15),
                        _ => (-1, 45),
                    };
                    return string.Create(CultureInfo.InvariantCulture, $"at {hour + offset}:{minute:00}");
                }
            );
    }

    [GeneratedRegex(
        @"(?<![\w:./-])(?<at>at (?:around |about )?|around |about |@ ?)?(?<hour>\d{1,2})([:.h](?<minute>\d{2}))?\s?((?<half>[ap])\.?m\b\.?|o'?clock\b|uhr\b|ish\b)?(?![\w:/-])(?! (days?|weeks?|january|february|march|april|may|june|july|august|september|october|november|december)\b)"
    )]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b(at )?(noon|midday)\b")]
    private static partial Regex Noon();

    [GeneratedRegex(@"\b(at )?midnight\b")]
    private static partial Regex Midnight();

    [GeneratedRegex(@"\b(at )?(a )?(?<part>half past|quarter past|quarter to) (?<hour>\d{1,2})\b")]
    private static partial Regex Past();
}

/// <summary>What a few words said: a value, nothing, or something that cannot be (and what to say about it).</summary>
internal readonly record struct Read<T>(T? Value, string? Fault = null, bool IsThere = true)
{
    public static Read<T> Nothing => new(default, null, IsThere: false);

    public static Read<T> Wrong(string fault) => new(default, fault, IsThere: false);
}
