using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Etiquette.Core.Conversations;
using Etiquette.Core.Tips.Schedule;

namespace Etiquette.Core.Tips.Subscribing;

/// <summary>Setting tips up: takes what was said, asks for what is missing, and then it stands.</summary>
internal sealed partial class Beginning(TipDesk desk, DateTimeOffset now)
{
    private static readonly Option[] rhythms =
    [
        new("Mondays at 9:00", "Mondays at 9:00"),
        new("Weekdays at 9:00", "Weekdays at 9:00"),
        new("every other Monday at 9:00", "Every other Monday at 9:00"),
        new("first Monday of the month at 9:00", "First Monday of the month"),
    ];

    private static readonly Option[] clocks =
    [
        new("at 9:00", "9:00"),
        new("at 12:00", "12:00"),
        new("at 16:00", "16:00"),
    ];

    private static readonly Option[] zones =
    [
        new("Europe/London", "London"),
        new("Europe/Paris", "Paris, Berlin"),
        new("America/New_York", "New York"),
        new("America/Los_Angeles", "Los Angeles"),
        new("Asia/Kolkata", "Delhi"),
    ];

    public DeskTurn Begin(string text)
    {
        if (Places(text) is not { Count: > 0 } places)
        {
            return DeskTurn.Say(
                Channel().Match(text) is { Success: true } channel
                    ? $"I do not know a channel {channel.Value.Trim()} here. Ask me in that channel, and I post there."
                    : "From here I cannot post on my own. Ask me in the channel, or in our direct messages."
            );
        }

        if (!desk.May(subscription: null))
        {
            return DeskTurn.Say(TipDeskRights.Refusal);
        }

        return Hear(new SubscriptionDraft(places), text);
    }

    /// <summary>More words on one that is being set up.</summary>
    public DeskTurn Hear(SubscriptionDraft draft, string text)
    {
        // The answer to "at what time?" may be a bare "9".
        var said = BareHour().IsMatch(text) ? "at " + text.Trim() : text;
        var spoken = TimingWords.In(said, Today(draft.Zone));
        if (spoken is { Days: null, At: null, Fault: null } && Whenever().IsMatch(said))
        {
            spoken = new Spoken(
                draft.Days ?? new Timing(Rhythm.Weekly, default, Days.Monday),
                draft.At ?? new TimeOnly(9, 0)
            );
        }

        var zone =
            draft is { Timing: not null, Zone: null } && spoken is { Days: null, At: null }
                ? ZoneWords.Answer(said)
                : ZoneWords.In(said);
        var next = draft with
        {
            Days = spoken.Days ?? draft.Days,
            At = spoken.At ?? draft.At,
            Zone = zone.Value ?? draft.Zone ?? Zones.Name(desk.Around.Zone),
            Pack = DeskWords.PackIn(said) ?? draft.Pack,
            QuietWeekends = draft.QuietWeekends || NoWeekends().IsMatch(said),
        };
        return (spoken.Fault ?? zone.Fault) is { } fault
            ? DeskTurn.Say(fault, new TipsHere(Draft: next))
            : Continue(next);
    }

    private DeskTurn Continue(SubscriptionDraft draft)
    {
        var here = new TipsHere(Draft: draft);
        if (draft.Days is null)
        {
            var at = draft.At is { } time ? time.ToString("H:mm", CultureInfo.InvariantCulture) : "9:00";
            return DeskTurn.Say(
                here,
                Ask(
                    "Gladly. When shall I post? You can also say it in your own words, like “Thursdays at 14:30”.",
                    [
                        .. rhythms.Select(each => new Option(
                            each.Id.Replace("9:00", at, StringComparison.Ordinal),
                            each.Label.Replace("9:00", at, StringComparison.Ordinal)
                        )),
                    ]
                )
            );
        }

        if (draft.Timing is not { } timing)
        {
            return DeskTurn.Say(here, Ask("At what time of the day?", clocks));
        }

        var zone = Zones.Find(draft.Zone ?? "Etc/UTC") ?? TimeZoneInfo.Utc;
        if (TimingWords.Fault(timing, zone, now) is { } fault)
        {
            return DeskTurn.Say(fault);
        }

        return draft.Zone is { } known
            ? Keep(draft, timing, known)
            : DeskTurn.Say(here, Ask("In which time zone? Any big city will do.", zones));
    }

    private DeskTurn Keep(SubscriptionDraft draft, Timing timing, string zone)
    {
        var wanted = draft.Places.Where(place => !IsThere(place, timing, draft.Pack)).ToList();
        if (wanted.Count == 0)
        {
            return DeskTurn.Say("That is set up already. Say “list the tips” to see it.");
        }

        var mine = desk.Subscriptions.Count(each => each.Owner == desk.User);
        if (mine + wanted.Count > desk.Rules.MostPerPerson)
        {
            return DeskTurn.Say(
                $"You have set up {mine} already, and {desk.Rules.MostPerPerson} is the most for one person. "
                    + "Stop one of them first, or let a colleague set this up."
            );
        }

        if (desk.InWorkspace + wanted.Count > desk.Rules.MostPerWorkspace)
        {
            return DeskTurn.Say(
                "This workspace has as many tip times as it may have. Whoever runs me can raise the limit."
            );
        }

        var subscriptions = wanted.Select(place => New(draft, place, timing, zone)).ToList();
        return new DeskTurn(
            new TipsHere(subscriptions[0].Id),
            [.. Told(subscriptions)],
            [.. subscriptions.Select(each => new Effect.Keep(each))],
            new TipUndo(null, [.. subscriptions.Select(each => each.Id)])
        );
    }

    private IEnumerable<Reply> Told(List<Subscription> subscriptions)
    {
        yield return DeskWords.Card(
            subscriptions.Count == 1 ? "Done. " : $"Done, in {subscriptions.Count} channels. ",
            subscriptions[0],
            now,
            undo: true
        );
        foreach (var other in subscriptions.Skip(1))
        {
            yield return new Reply.Say($"And the same {DeskWords.Place(other.Place)}.");
        }
    }

    private Subscription New(SubscriptionDraft draft, Place place, Timing timing, string zone) =>
        new(Id(place), place, desk.User, timing, zone)
        {
            Pack = draft.Pack,
            QuietWeekends = draft.QuietWeekends,
            OwnerRoute = desk.Around.PrivateRoute,
        };

    /// <summary>Made of what makes it unique, so that hearing the same message again makes the same.</summary>
    private string Id(Place place) =>
        Convert.ToHexStringLower(
            SHA256
                .HashData(
                    Encoding.UTF8.GetBytes(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{place.Id}\n{desk.User}\n{now.UtcTicks}"
                        )
                    )
                )
                .AsSpan(0, 6)
        );

    private bool IsThere(Place place, Timing timing, string? pack) =>
        desk.Subscriptions.Any(each =>
            each.Place.Id == place.Id && each.Timing == timing && each.Pack == pack
        );

    private ImmutableList<Place> Places(string text) =>
        desk.Around.Named.Count > 0 ? [.. desk.Around.Named.DistinctBy(place => place.Id)]
        : Channel().IsMatch(text) || desk.Around.Here is not { } here ? []
        : [here];

    private DateOnly Today(string? zone) =>
        Zones.Name(zone ?? desk.Around.Zone) is { } name && Zones.Find(name) is { } found
            ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, found).DateTime)
            : DateOnly.FromDateTime(now.UtcDateTime);

    private static Reply.Ask Ask(string text, IReadOnlyList<Option> options) =>
        new(DeskWords.Set, null, text, options, Case: 0);

    [GeneratedRegex(@"(?<!\w)#[\w-]+")]
    private static partial Regex Channel();

    [GeneratedRegex(@"^\s*\d{1,2}([:.]\d\d)?\s*$")]
    private static partial Regex BareHour();

    /// <summary>Who leaves it to us gets Mondays at nine, and can change it.</summary>
    [GeneratedRegex(
        @"^\W*(whenever|any ?time|any day|you (decide|choose|pick)|(i |we )?(do not|don't) (mind|care)|up to you|no preference|your choice|whatever|surprise (me|us))\b.{0,25}$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Whenever();

    [GeneratedRegex(
        @"\b(not|never|no tips) (on|at) (the )?weekends?\b|\bquiet (on )?weekends\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NoWeekends();
}
