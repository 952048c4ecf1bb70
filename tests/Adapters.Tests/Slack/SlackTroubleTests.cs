using Etiquette.Adapters.Slack;
using Etiquette.Core.Conversations;
using Etiquette.Fakes.Slack;

namespace Etiquette.Adapters.Tests.Slack;

/// <summary>What becomes of a reply when Slack does not take it at once.</summary>
public sealed class SlackTroubleTests : IAsyncLifetime
{
    private SlackHost host = null!;

    public async ValueTask InitializeAsync()
    {
        host = await SlackHost.StartAsync();
        await host.ConnectedAsync();
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    public static TheoryData<SlackTrouble, Delivery> Outcomes =>
        new()
        {
            {
                new SlackTrouble.RateLimited(30),
                new Delivery.Busy(TimeSpan.FromSeconds(30), "ratelimited", WholeWorkspace: true)
            },
            {
                new SlackTrouble.Error("ratelimited"),
                new Delivery.Busy(null, "ratelimited", WholeWorkspace: true)
            },
            {
                new SlackTrouble.Error("team_added_to_org"),
                new Delivery.Busy(null, "team_added_to_org", WholeWorkspace: true)
            },
            { new SlackTrouble.Status(500), new Delivery.Busy(null, "http_500", Uncertain: true) },
            { new SlackTrouble.Status(503), new Delivery.Busy(null, "http_503", Uncertain: true) },
            { new SlackTrouble.Status(302), new Delivery.Busy(null, "http_302") },
            { new SlackTrouble.Status(404), new Delivery.Refused("http_404") },
            {
                new SlackTrouble.Error("internal_error"),
                new Delivery.Busy(null, "internal_error", Uncertain: true)
            },
            {
                new SlackTrouble.Error("request_timeout"),
                new Delivery.Busy(null, "request_timeout", Uncertain: true)
            },
            { new SlackTrouble.Garbage("<html>"), new Delivery.Busy(null, "not_slack", Uncertain: true) },
            { new SlackTrouble.Garbage("[]"), new Delivery.Busy(null, "not_slack", Uncertain: true) },
            {
                new SlackTrouble.Garbage("""{"ok":"yes"}"""),
                new Delivery.Busy(null, "not_slack", Uncertain: true)
            },
            { new SlackTrouble.Garbage("""{"ok":false}"""), new Delivery.Refused("no_error_code") },
            { new SlackTrouble.Error("a name, and a note"), new Delivery.Refused("no_error_code") },
            {
                new SlackTrouble.Error("channel_not_found"),
                new Delivery.Refused("channel_not_found") { Obstacle = Obstacle.PlaceIsGone }
            },
            {
                new SlackTrouble.Error("is_archived"),
                new Delivery.Refused("is_archived") { Obstacle = Obstacle.PlaceIsGone }
            },
            {
                new SlackTrouble.Error("messages_tab_disabled"),
                new Delivery.Refused("messages_tab_disabled") { Obstacle = Obstacle.NotAllowed }
            },
            {
                new SlackTrouble.Error("not_in_channel"),
                new Delivery.Refused("not_in_channel") { Obstacle = Obstacle.NotAMember }
            },
            {
                new SlackTrouble.Error("restricted_action_thread_locked"),
                new Delivery.Refused("restricted_action_thread_locked") { Obstacle = Obstacle.NotAllowed }
            },
            {
                new SlackTrouble.Error("token_revoked"),
                new Delivery.Refused("token_revoked", WholeWorkspace: true)
                {
                    Obstacle = Obstacle.AccessEnded,
                }
            },
            {
                new SlackTrouble.Error("account_inactive"),
                new Delivery.Refused("account_inactive", WholeWorkspace: true)
                {
                    Obstacle = Obstacle.AccessEnded,
                }
            },
            { new SlackTrouble.PostAndDrop(), new Delivery.Busy(null, "connection_lost", Uncertain: true) },
        };

    [Theory]
    [MemberData(nameof(Outcomes))]
    public async Task Every_trouble_has_its_outcome(SlackTrouble trouble, Delivery outcome)
    {
        host.Slack.Next("chat.postMessage", trouble);

        Assert.Equal(outcome, await SendAsync(Reply()));
    }

    [Fact]
    public async Task A_channel_that_gets_too_much_at_once_says_when_to_go_on()
    {
        host.Slack.MostPerSecond = 0;

        Assert.Equal(
            new Delivery.Busy(TimeSpan.FromSeconds(1), "ratelimited", WholeWorkspace: true),
            await SendAsync(Reply())
        );
    }

    [Fact]
    public async Task A_Slack_that_hangs_is_left_and_asked_again_later()
    {
        await using var hasty = await SlackHost.StartAsync("Development", TimeSpan.FromMilliseconds(500));
        hasty.Slack.Next("chat.postMessage", new SlackTrouble.Hang());

        Assert.Equal(
            new Delivery.Busy(null, "timeout", Uncertain: true),
            await hasty.Platform.SendAsync(Reply(), TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task A_Slack_that_cannot_be_reached_has_certainly_posted_nothing()
    {
        await host.Slack.DisposeAsync();

        Assert.Equal(new Delivery.Busy(null, "unreachable"), await SendAsync(Reply()));
    }

    [Fact]
    public async Task A_reply_whose_answer_was_lost_is_found_and_not_posted_again()
    {
        host.Slack.Next("chat.postMessage", new SlackTrouble.PostAndDrop());
        await SendAsync(Reply());

        var again = await SendAsync(Reply() with { Uncertain = true });

        Assert.Equal(new Delivery.Sent(Assert.Single(host.Slack.Posts).Ts), again);
    }

    [Fact]
    public async Task A_reply_that_never_arrived_is_posted()
    {
        host.Slack.Next("chat.postMessage", new SlackTrouble.Status(502));
        await SendAsync(Reply());
        await SendAsync(Reply() with { Key = "another" });

        await SendAsync(Reply() with { Uncertain = true });

        Assert.Equal(2, host.Slack.Posts.Count);
    }

    [Fact]
    public async Task Without_the_right_to_look_it_is_posted_again_and_noted()
    {
        host.Slack.Next("conversations.replies", new SlackTrouble.Error("missing_scope"));

        Assert.IsType<Delivery.Sent>(await SendAsync(Reply() with { Uncertain = true }));
        Assert.Contains(host.Log.All, line => line.Contains("missing_scope", StringComparison.Ordinal));
    }

    [Fact]
    public async Task While_Slack_will_not_let_us_look_nothing_is_posted()
    {
        host.Slack.Next("conversations.replies", new SlackTrouble.RateLimited(7));

        var delivery = await SendAsync(Reply() with { Uncertain = true });

        Assert.Equal(
            new Delivery.Busy(TimeSpan.FromSeconds(7), "ratelimited", Uncertain: true, WholeWorkspace: true),
            delivery
        );
        Assert.Empty(host.Slack.Posts);
    }

    [Fact]
    public async Task Nothing_that_was_said_is_in_the_log()
    {
        host.Slack.Next("chat.postMessage", new SlackTrouble.Error("Dana said something"));
        await SendAsync(Reply());
        await SendAsync(Reply() with { Uncertain = true });

        Assert.DoesNotContain(host.Log.All, line => line.Contains("Dana", StringComparison.Ordinal));
    }

    private static Outgoing Reply() =>
        new(
            "slack/T0001/U1/7/0",
            new("slack", "T0001", "U1", "D1/1.0", new SlackRoute("D1", "1.0").ToString()),
            new Reply.Say("Dana may wait."),
            First: true
        );

    private Task<Delivery> SendAsync(Outgoing outgoing) =>
        host.Platform.SendAsync(outgoing, TestContext.Current.CancellationToken);
}
