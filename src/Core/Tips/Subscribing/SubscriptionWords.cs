using Etiquette.Core.Tips.Schedule;

namespace Etiquette.Core.Tips.Subscribing;

/// <summary>Does a text speak of what a subscription is made of: days, times, zones, packs?</summary>
internal static class SubscriptionWords
{
    public static bool AreIn(string text)
    {
        var today = DateOnly.MinValue.AddYears(2000);
        var timing = TimingWords.In(text, today);
        return timing is { Days: not null } or { At: not null } or { Fault: not null }
            || ZoneWords.In(text).IsThere
            || DeskWords.PackIn(text) is not null
            || DayWords.Until(text, today).IsThere;
    }
}
