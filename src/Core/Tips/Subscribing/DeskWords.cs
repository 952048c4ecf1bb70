using Etiquette.Core.Conversations;
using Etiquette.Core.Tips.Schedule;

namespace Etiquette.Core.Tips.Subscribing;

/// <summary>Subscriptions in words, and the buttons that go with them.</summary>
internal static class DeskWords
{
    /// <summary>The question id of a subscription's buttons; its id follows.</summary>
    public const string Do = "tips-do:";

    /// <summary>The question id of suggested answers: the option is what would be typed.</summary>
    public const string Set = "tips-set";

    /// <summary>The question id of "which of them?".</summary>
    public const string Which = "tips-which";

    /// <summary>The question id of a review; the tip's id follows.</summary>
    public const string Review = "tips-review:";

    private static readonly (string Id, string Label)[] packs =
    [
        ("receiving", "receiving requests"),
        ("sending", "sending requests"),
        ("safety", "safety"),
        ("keeping-in-touch", "keeping in touch"),
        ("recruiters", "recruiters"),
        ("public-service", "public service"),
    ];

    public static bool Owns(string question) =>
        question is Set or Which
        || question.StartsWith(Do, StringComparison.Ordinal)
        || question.StartsWith(Review, StringComparison.Ordinal);

    public static string? PackIn(string text)
    {
        var words = text.Replace('-', ' ');
        return packs
            .FirstOrDefault(pack =>
                words.Contains(pack.Id.Replace('-', ' '), StringComparison.OrdinalIgnoreCase)
                || words.Contains(pack.Label, StringComparison.OrdinalIgnoreCase)
                || (pack.Id == "recruiters" && words.Contains("recruit", StringComparison.OrdinalIgnoreCase))
            )
            .Id;
    }

    public static string Pack(string? pack) =>
        packs.FirstOrDefault(each => each.Id == pack).Label is { } label ? $"tips on {label}" : "tips";

    public static string Place(Place place) =>
        place.Kind is PlaceKind.Personal ? "to you"
        : place.Label is { } label ? $"in {label}"
        : "here";

    /// <summary>"Every Monday at 9:00 (Europe/London), tips in #general."</summary>
    public static string What(Subscription subscription)
    {
        var timing = TimingInWords.Of(subscription.Timing);
        var quiet = subscription switch
        {
            { QuietWeekends: true, QuietDays.Count: > 0 } =>
                $", never on weekends nor on {Days(subscription)}",
            { QuietWeekends: true } => ", never on weekends",
            { QuietDays.Count: > 0 } => $", not on {Days(subscription)}",
            _ => "",
        };
        return $"{char.ToUpperInvariant(timing[0])}{timing[1..]} ({subscription.Zone}), "
            + $"{Pack(subscription.Pack)} {Place(subscription.Place)}{quiet}.";
    }

    public static string Next(Subscription subscription, DateTimeOffset now)
    {
        var slots = subscription.After(now).Take(3).ToList();
        var next = slots.Select(slot => $"\n• {TimingInWords.Of(slot, subscription.Zone)}");
        return subscription.Pause switch
        {
            { Trouble: not null } => "\nIt is paused, because I could not post there.",
            { Until: null } => "\nIt is paused.",
            { Until: { } until } when slots.Count > 0 && until > Today(subscription, now) =>
                $"\nIt is paused until {TimingInWords.Of(until)}. Then:{string.Concat(next)}",
            _ when slots.Count == 0 => "\nNo date is left.",
            _ => $"\nNext:{string.Concat(next)}",
        };
    }

    public static DateOnly Today(Subscription subscription, DateTimeOffset now) =>
        Zones.Find(subscription.Zone) is { } zone
            ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime)
            : DateOnly.FromDateTime(now.UtcDateTime);

    /// <summary>Something was done: what holds now, and what can be done next.</summary>
    public static Reply.Ask Card(string opening, Subscription subscription, DateTimeOffset now, bool undo) =>
        new(
            Do + subscription.Id,
            null,
            $"{opening}{What(subscription)}{Next(subscription, now)}",
            [
                .. undo ? new Option[] { new("undo", "Undo") } : [],
                .. subscription.IsPaused
                    ? new Option[] { new("resume", "Start again"), new("change", "Change") }
                    :
                    [
                        new("preview", "Preview"),
                        new("skip", "Skip the next"),
                        .. undo ? new Option[] { new("now", "Post one now") } : [new("pause", "Pause")],
                    ],
                new("stop", "Stop"),
            ],
            Case: 0
        );

    private static string Days(Subscription subscription) =>
        TimingInWords.Listed([.. subscription.QuietDays.Select(TimingInWords.Of)]);
}
