using Etiquette.Core.Conversations;
using Etiquette.Core.Tips;
using Etiquette.Core.Tips.Schedule;

namespace Etiquette.Core.Tests.Tips;

public sealed class SubscriptionTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 28, 12, 0, 0, TimeSpan.Zero);

    private static readonly Subscription Daily = new(
        "s",
        new("C1", PlaceKind.Channel, "#general", "{}"),
        "U1",
        new(Rhythm.Weekly, new(9, 0), Days.Every),
        "Europe/London"
    );

    [Fact]
    public void A_skipped_date_is_left_out_once() =>
        Assert.Equal([30, 1], NextDays(Daily with { Skipped = new DateTime(2026, 11, 29, 9, 0, 0) }, 2));

    [Fact]
    public void A_pause_ends_by_itself() =>
        Assert.Equal([5, 6], NextDays(Daily with { Pause = new(new DateOnly(2026, 12, 5)) }, 2));

    [Fact]
    public void A_pause_without_end_has_no_dates() =>
        Assert.Empty(NextDays(Daily with { Pause = new(null) }, 2));

    [Fact]
    public void Weekends_and_named_days_are_quiet() =>
        Assert.Equal(
            [30, 2, 3],
            NextDays(Daily with { QuietWeekends = true, QuietDays = [new DateOnly(2026, 12, 1)] }, 3)
        );

    [Fact]
    public void A_zone_that_this_machine_does_not_know_has_no_dates() =>
        Assert.Empty(NextDays(Daily with { Zone = "Mars/Olympus" }, 1));

    private static IEnumerable<int> NextDays(Subscription subscription, int count) =>
        subscription.After(Now).Take(count).Select(slot => slot.Local.Day);
}
