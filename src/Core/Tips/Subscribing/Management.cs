using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Etiquette.Core.Conversations;
using Etiquette.Core.Tips.Schedule;

namespace Etiquette.Core.Tips.Subscribing;

/// <summary>What can be done with one subscription; each is taken back by "undo".</summary>
internal sealed partial class Management(TipDesk desk, Subscription subject, DateTimeOffset now)
{
    private const string NoTipLeft = "Every tip of this set is marked “not for us” here, so none is left.";

    private TipsHere Here => new(subject.Id);

    public DeskTurn Preview() =>
        NextTip() is not { } tip
            ? DeskTurn.Say(NoTipLeft, Here)
            : DeskTurn.Say(
                Here,
                new Reply.Say(
                    subject.After(now).Take(1).ToList() is [var slot]
                        ? $"This comes {DeskWords.Place(subject.Place)} next, on {TimingInWords.Of(slot, subject.Zone)}:"
                        : "This would come next:"
                ),
                new Reply.Teach(TipCard.Sample(tip))
            );

    public DeskTurn Test() =>
        desk.Around is { Here.Kind: not PlaceKind.Personal, PrivateRoute: { } route } && NextTip() is { } tip
            ? new DeskTurn(
                Here,
                [new Reply.Say("I sent you the next tip in our direct messages. Nobody else sees it.")],
                [new Effect.SendPrivately(tip, route)]
            )
            : Preview();

    public DeskTurn PostNow() =>
        NextTip() is not { } tip
            ? DeskTurn.Say(NoTipLeft, Here)
            : new DeskTurn(
                Here,
                [
                    new Reply.Say(
                        $"On its way {DeskWords.Place(subject.Place)}: “{tip.Title}”. The dates stay as they are."
                    ),
                ],
                [new Effect.PostNow(subject, tip, TipChoice.EndsInACase(History))]
            );

    public DeskTurn Skip() =>
        subject.Skipped is { } skipped && subject.At(skipped) is { } slot && slot.Moment > now
            ? DeskTurn.Say(
                $"{TimingInWords.Of(slot, subject.Zone)} is skipped already.{DeskWords.Next(subject, now)}",
                Here
            )
        : subject.After(now).Take(1).ToList() is [var next]
            ? Kept(
                subject with
                {
                    Skipped = next.Local,
                },
                $"Skipped: {TimingInWords.Of(next, subject.Zone)}. "
            )
        : DeskTurn.Say($"Nothing is left to skip.{DeskWords.Next(subject, now)}", Here);

    public DeskTurn Pause(string text)
    {
        var until = DayWords.Until(text, DeskWords.Today(subject, now));
        return until.Fault is { } fault
            ? DeskTurn.Say(fault, new TipsHere(subject.Id, Wish: nameof(TipWish.Pause), Said: ""))
            : Kept(
                subject with
                {
                    Pause = new Pause(until.IsThere ? until.Value : null),
                },
                until.IsThere ? "Paused; I start again by myself. " : "Paused until you say “resume”. "
            );
    }

    public DeskTurn Resume() =>
        subject.IsPaused
            ? Kept(subject with { Pause = null }, "On again. ")
            : DeskTurn.Say(Here, DeskWords.Card("It is not paused. ", subject, now, undo: false));

    public DeskTurn Change(string text)
    {
        var said = Instead().Replace(text, " at ${hour}");
        var spoken = TimingWords.In(said, DeskWords.Today(subject, now));
        var zone = ZoneWords.In(said);
        if ((spoken.Fault ?? zone.Fault) is { } fault)
        {
            return Again(fault);
        }

        var timing =
            spoken.Days is { } days ? days with { At = spoken.At ?? subject.Timing.At }
            : spoken.At is { } at && subject.Timing.Rhythm is not Rhythm.Cron
                ? subject.Timing with
                {
                    At = at,
                }
            : subject.Timing;
        var changed = subject with
        {
            Timing = timing,
            Zone = zone.Value ?? subject.Zone,
            Pack = EveryTip().IsMatch(text) ? null : DeskWords.PackIn(text) ?? subject.Pack,
        };
        if (changed == subject)
        {
            return Again(
                "What shall change? For example “Tuesdays at 10”, “Paris time”, “only safety tips”."
            );
        }

        return TimingWords.Fault(timing, Zones.Find(changed.Zone)!, now) is { } wrong
            ? Again(wrong)
            : Kept(changed, "Changed. ");
    }

    public DeskTurn Quiet(string text)
    {
        var dates = DayWords.Dates(text, DeskWords.Today(subject, now));
        var weekends = text.Contains("weekend", StringComparison.OrdinalIgnoreCase);
        if (dates.Fault is { } fault || (!dates.IsThere && !weekends))
        {
            return Again(
                dates.Fault
                    ?? "Which days shall be quiet? For example “quiet on weekends”, “quiet on 25 December”."
            );
        }

        return Kept(
            subject with
            {
                QuietWeekends = subject.QuietWeekends || weekends,
                QuietDays = subject.QuietDays.Union(dates.Value ?? []),
            },
            "Noted. "
        );
    }

    public DeskTurn Stop() =>
        new(
            new TipsHere(),
            [
                new Reply.Ask(
                    DeskWords.Do + subject.Id,
                    null,
                    $"Stopped. No more tips {DeskWords.Place(subject.Place)} from this one.",
                    [new("undo", "Undo")],
                    Case: 0
                ),
            ],
            [new Effect.Stop(subject)],
            new TipUndo(subject, [])
        );

    private DeskTurn Kept(Subscription changed, string opening) =>
        new(
            Here,
            [DeskWords.Card(opening, changed, now, undo: true)],
            [new Effect.Keep(changed)],
            new TipUndo(subject, [])
        );

    /// <summary>Nothing changed; the next words still are about this.</summary>
    private DeskTurn Again(string text) =>
        DeskTurn.Say(text, new TipsHere(subject.Id, Wish: nameof(TipWish.Change), Said: ""));

    private TipHistory History => desk.Histories.GetValueOrDefault(subject.Place.Id) ?? TipHistory.None;

    private Tip? NextTip() => TipChoice.Next(desk.Book, subject.Pack, History, subject.Place.Id);

    /// <summary>"10 instead of 9": the second is what was.</summary>
    [GeneratedRegex(
        @"(?:\s|^)(?:at )?(?<hour>\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m)?) (?:instead|rather)(?: (?:of|than) (?:at )?[\w:.]+)?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Instead();

    [GeneratedRegex(@"\ball (the )?tips\b|\bevery (kind|pack)\b|\ball packs\b", RegexOptions.IgnoreCase)]
    private static partial Regex EveryTip();
}
