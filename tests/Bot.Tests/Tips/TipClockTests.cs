using Etiquette.Adapters;
using Etiquette.Bot.Tips;
using Etiquette.Core.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace Etiquette.Bot.Tests.Tips;

/// <summary>From a chat message to tips in a channel: the whole host, only the platform is a fake.</summary>
public sealed class TipClockTests : IAsyncLifetime
{
    private const string Channel = "C1";

    private readonly RunningBot bot = new();
    private int number;

    private TipClock Clock => bot.Services.GetRequiredService<TipClock>();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task A_due_tip_is_posted_once_and_the_next_date_is_set()
    {
        await SayAsync("post tips here every Monday at 9");
        Due(TimeSpan.FromMinutes(-1));

        await RoundsAsync();
        await RoundsAsync();

        var posted = Assert.IsType<Reply.Teach>((await TipAsync()).Reply);
        Assert.NotEmpty(posted.Card.Text);
        Assert.Single(Occurrences());
        Assert.True(bot.Query<long>("SELECT next_due FROM subscriptions")[0] > Now());
        await StatusAsync("posted");
    }

    [Fact]
    public async Task What_was_made_already_is_not_made_again_when_the_clock_is_set_back()
    {
        await SayAsync("post tips here every Monday at 9");
        Due(TimeSpan.FromMinutes(-1));
        var (slot, due) = bot.Query<(string, long)>("SELECT next_slot, next_due FROM subscriptions")[0];
        await RoundsAsync();
        await TipAsync();

        // As if the same minute came again.
        bot.Execute("UPDATE subscriptions SET next_slot = @slot, next_due = @due", new { slot, due });
        await RoundsAsync();

        Assert.Single(Occurrences());
    }

    [Fact]
    public async Task After_a_long_downtime_the_tip_is_left_out_and_the_report_says_so()
    {
        // Two days late, and the next one is yet to come, whatever day it is.
        var day = TimeProvider.System.GetUtcNow().AddDays(3).DayOfWeek;
        await SayAsync($"post tips here every {day} at 9");
        Due(TimeSpan.FromDays(-2));

        Assert.Equal(0, await RoundsAsync());

        Assert.Equal(("missed", "too_late"), Assert.Single(Occurrences()));
        Assert.True(bot.Query<long>("SELECT next_due FROM subscriptions")[0] > Now());
    }

    [Fact]
    public async Task Of_several_that_were_missed_only_the_last_is_posted()
    {
        await SayAsync("post tips here cron 0 * * * *");
        Due(TimeSpan.FromHours(-3));

        while (bot.Query<long>("SELECT next_due FROM subscriptions")[0] <= Now())
        {
            await RoundsAsync();
        }

        await TipAsync();
        Assert.Single(Occurrences(), line => line.Status is "waiting" or "posted");
        Assert.True(Occurrences().Count(line => line.Status is "missed") >= 2);
    }

    [Fact]
    public async Task When_the_rules_of_a_zone_changed_the_moment_moves_and_the_time_on_the_wall_stays()
    {
        await SayAsync("post tips here every Monday at 9");
        var (slot, due) = bot.Query<(string, long)>("SELECT next_slot, next_due FROM subscriptions")[0];
        bot.Execute("UPDATE subscriptions SET next_due = next_due + 3600000");

        await Clock.FollowTheZonesAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            (slot, due),
            bot.Query<(string, long)>("SELECT next_slot, next_due FROM subscriptions")[0]
        );
    }

    [Fact]
    public async Task An_archived_channel_pauses_the_tips_and_the_owner_is_told_once_with_the_way_out()
    {
        await SayAsync("post tips here every Monday at 9");
        bot.Platform.Answer = said =>
            Task.FromResult<Delivery>(
                said.Key.StartsWith("tip:", StringComparison.Ordinal)
                    ? new Delivery.Refused("is_archived") { Obstacle = Obstacle.PlaceIsGone }
                    : new Delivery.Sent("m")
            );
        Due(TimeSpan.FromMinutes(-1));

        await RoundsAsync();

        var told = await NextAsync(said => said.Key.StartsWith("told:", StringComparison.Ordinal));
        Assert.Contains("resume", Assert.IsType<Reply.Say>(told.Reply).Text, StringComparison.Ordinal);
        Assert.Equal("private-route", told.Address.Route);
        Assert.Equal(("failed", "is_archived"), Assert.Single(Occurrences()));
        Assert.Null(bot.Query<long?>("SELECT next_due FROM subscriptions")[0]);
    }

    [Fact]
    public async Task A_tip_can_be_liked_asked_about_and_taken_back_and_the_report_tells()
    {
        await SayAsync("post tips here every Monday at 9");
        await SayAsync("post one now");
        var posted = await TipAsync();
        var question = Assert.IsType<Reply.Teach>(posted.Reply).Card.Question;
        await StatusAsync("posted");

        await HearAsync("U2", new Heard.Picked(question, "up"));
        await HearAsync("U2", new Heard.Picked(question, "up"));
        await HearAsync("U3", new Heard.Picked(question, "why"));
        await SayAsync("take back that tip");

        var gone = await NextAsync(said => said.Earlier is { IsWithdrawn: true });
        Assert.NotNull(gone.Earlier!.PlatformId);
        var report = await ReportAsync();
        Assert.StartsWith(TipReport.Head, report, StringComparison.Ordinal);
        Assert.Contains(",withdrawn,", report, StringComparison.Ordinal);
        Assert.EndsWith(",1,0,1,0,0", report.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_change_one_subscription_at_once_both_count()
    {
        await SayAsync("post tips here every Monday at 9");

        await Task.WhenAll(
            HearAsync("U2", new Heard.Said("skip the next tip")),
            HearAsync("U3", new Heard.Said("quiet on weekends please, for the tips"))
        );

        var body = bot.Query<string>("SELECT body FROM subscriptions")[0];
        Assert.Contains("\"skipped\"", body, StringComparison.Ordinal);
        Assert.Contains("\"quietWeekends\":true", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_sets_up_more_than_is_allowed()
    {
        for (var n = 0; n < 21; n++)
        {
            await SayAsync($"post tips here on Mondays at {n}:00", $"C{n}");
        }

        Assert.Equal(20, bot.Query<int>("SELECT COUNT(*) FROM subscriptions")[0]);
    }

    [Fact]
    public async Task Whoever_is_forgotten_leaves_the_channel_its_tips_without_their_name()
    {
        await SayAsync("post tips here every Monday at 9");

        await HearAsync("U1", new Heard.Picked("erase-me", "yes"));

        Assert.Equal("", Assert.Single(bot.Query<string>("SELECT owner FROM subscriptions")));
        Assert.DoesNotContain(
            "U1",
            bot.Query<string>("SELECT body FROM subscriptions")[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_workspace_that_removes_us_leaves_nothing_behind()
    {
        await SayAsync("post tips here every Monday at 9");
        await SayAsync("post one now");
        await TipAsync();

        await bot.Turns.ForgetAsync(
            "fake",
            "T1",
            null,
            new DeliveryId("gone"),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(0, bot.Query<int>("SELECT COUNT(*) FROM subscriptions")[0]);
        Assert.Empty(Occurrences());
    }

    private Task<Heeded> SayAsync(string text, string channel = Channel) =>
        HearAsync("U1", new Heard.Said(text), channel);

    private Task<Heeded> HearAsync(string user, Heard heard, string channel = Channel) =>
        bot.HearAsync(
            new Incoming(
                new DeliveryId($"fake:T1:{Interlocked.Increment(ref number)}"),
                new Address("fake", "T1", user, $"{channel}/{user}", "{}"),
                heard
            )
            {
                Around = new(new Place(channel, PlaceKind.Channel, $"#{channel}", $"route-{channel}"))
                {
                    Zone = "Europe/London",
                    PrivateRoute = "private-route",
                },
            }
        );

    private Task<int> RoundsAsync() => Clock.RoundsAsync(TestContext.Current.CancellationToken);

    private void Due(TimeSpan ago)
    {
        var moment = TimeZoneInfo.ConvertTime(
            TimeProvider.System.GetUtcNow() + ago,
            TimeZoneInfo.FindSystemTimeZoneById("Europe/London")
        );
        bot.Execute(
            "UPDATE subscriptions SET next_slot = @slot, next_due = @due",
            new { slot = KeptSubscription.Text(moment.DateTime), due = moment.ToUnixTimeMilliseconds() }
        );
    }

    private Task<Outgoing> TipAsync() => NextAsync(said => said.Reply is Reply.Teach);

    private async Task<Outgoing> NextAsync(Predicate<Outgoing> wanted)
    {
        while (true)
        {
            var said = await bot.Platform.NextAsync();
            if (wanted(said))
            {
                return said;
            }
        }
    }

    private async Task StatusAsync(string status)
    {
        for (var n = 0; n < 200 && Occurrences()[^1].Status != status; n++)
        {
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }

        Assert.Equal(status, Occurrences()[^1].Status);
    }

    private async Task<string> ReportAsync()
    {
        using var to = new MemoryStream();
        await bot
            .Services.GetRequiredService<TipReport>()
            .WriteAsync(to, DateTimeOffset.MinValue, TestContext.Current.CancellationToken);
        return System.Text.Encoding.UTF8.GetString(to.ToArray());
    }

    private IReadOnlyList<(string Status, string? Reason)> Occurrences() =>
        bot.Query<(string, string?)>("SELECT status, reason FROM occurrences ORDER BY id");

    private static long Now() => TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
}
