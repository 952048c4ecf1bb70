using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Etiquette.Core.Conversations;
using Etiquette.Core.Tips.Schedule;

namespace Etiquette.Core.Tips;

/// <summary>A place that gets tips: where, when, which, and what interrupts them.</summary>
/// <param name="Owner">Who set it up: told when it breaks, and may always change it.</param>
/// <param name="Zone">An IANA name.</param>
public sealed record Subscription(string Id, Place Place, string Owner, Timing Timing, string Zone)
{
    /// <summary>How often the stored row was changed; 0 = not stored yet.</summary>
    public long Version { get; init; }

    /// <summary>The one pack it draws from; null: all tips.</summary>
    public string? Pack { get; init; }

    public bool QuietWeekends { get; init; }

    public ImmutableSortedSet<DateOnly> QuietDays { get; init; } = [];

    /// <summary>The one slot that is left out.</summary>
    public DateTime? Skipped { get; init; }

    public Pause? Pause { get; init; }

    /// <summary>How to tell the owner that it broke.</summary>
    public string? OwnerRoute { get; init; }

    /// <summary>The next slots after a moment, soonest first; empty when it is paused without end, or never fires.</summary>
    public IEnumerable<Slot> After(DateTimeOffset moment) =>
        Pause is { Until: null } || Zones.Find(Zone) is not { } zone
            ? []
            : Calendar.Slots(Timing, zone, moment).Where(IsKept);

    /// <summary>The moment of a slot by today's rules of the zone, which an update may have changed.</summary>
    public Slot? At(DateTime local) =>
        Zones.Find(Zone) is { } zone ? new Slot(local, Zones.Moment(local, zone)) : null;

    [JsonIgnore]
    public bool IsPaused => Pause is not null;

    private bool IsKept(Slot slot)
    {
        var day = DateOnly.FromDateTime(slot.Local);
        return !(QuietWeekends && day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            && !QuietDays.Contains(day)
            && slot.Local != Skipped
            && (Pause?.Until is not { } until || day >= until);
    }
}

/// <summary>A break.</summary>
/// <param name="Until">The first day that has tips again; null: until somebody says so.</param>
/// <param name="Trouble">The platform's code, when we broke off ourselves.</param>
public sealed record Pause(DateOnly? Until, string? Trouble = null);

/// <summary>One turn of a schedule: the time on the wall, which names it for ever, and the moment that it means.</summary>
public readonly record struct Slot(DateTime Local, DateTimeOffset Moment);
