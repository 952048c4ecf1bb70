using System.Text.Json.Nodes;
using Etiquette.Core.Conversations;
using Etiquette.Core.Conversations.Forms;
using Etiquette.Fakes.Slack;
using NSubstitute;
using NSubstitute.ExceptionExtensions;

namespace Etiquette.Adapters.Tests.Slack;

public sealed class SlackSocketTests : IAsyncLifetime
{
    private SlackHost host = null!;

    private FakeSockets Sockets => host.Slack.Sockets;

    public async ValueTask InitializeAsync()
    {
        host = await SlackHost.StartOnSystemTimeAsync(
            ("SLACK_SIGNING_SECRET", ""),
            ("SLACK_APP_TOKEN", FakeSockets.AppToken)
        );
        await Sockets.ReadyAsync(2, 2);
    }

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(host.Slack.Faults);
        await host.DisposeAsync();
    }

    [Fact]
    public async Task An_event_is_heard_and_acknowledged_by_its_envelope()
    {
        await DeliverAsync(host.Slack.World.DirectMessage("U1", "hello"));

        Assert.Equal(new Heard.Said("hello"), Assert.Single(host.Heard).Heard);
    }

    [Fact]
    public async Task The_same_event_through_two_lines_is_one_delivery()
    {
        var message = host.Slack.World.DirectMessage("U1", "hello");

        await DeliverAsync(message);
        await DeliverAsync(message);

        Assert.Equal(host.Heard[0].Delivery, host.Heard[1].Delivery);
    }

    [Fact]
    public async Task A_command_comes_as_JSON()
    {
        var command = new JsonObject
        {
            ["command"] = "/etiquette",
            ["text"] = "tip",
            ["team_id"] = "T0001",
            ["user_id"] = "U1",
            ["channel_id"] = "C1",
            ["channel_name"] = "general",
            ["api_app_id"] = "A0001",
            ["response_url"] = "https://hooks.slack.com/commands/1",
            ["trigger_id"] = "1.2",
        };

        await Sockets.DeliverAsync("slash_commands", command, acceptsPayload: true);

        Assert.Equal(new Heard.Said("give me a tip"), Assert.Single(host.Heard).Heard);
    }

    [Fact]
    public async Task Faults_of_a_form_go_back_with_the_acknowledgement()
    {
        await Sockets.DeliverAsync("interactive", host.Slack.World.Shortcut("U1", "ask_global"));
        var view = await host.Slack.DrawnAsync(1);

        var ack = await Sockets.DeliverAsync(
            "interactive",
            host.Slack.World.Submission(view, "U1"),
            acceptsPayload: true
        );

        Assert.Equal("errors", (string?)ack["payload"]!["response_action"]);
        Assert.NotNull(ack["payload"]!["errors"]![AcceptForm.Name]);
    }

    [Fact]
    public async Task An_acknowledgement_carries_nothing_where_nothing_is_taken()
    {
        var ack = await DeliverAsync(host.Slack.World.HomeOpened("U1"));

        Assert.Equal(["envelope_id"], ack.Select(field => field.Key));
    }

    [Theory]
    [InlineData("warning")]
    [InlineData("refresh_requested")]
    [InlineData("link_disabled")]
    public async Task Told_that_a_line_ends_we_open_the_next_one_first(string reason)
    {
        await Sockets.SayFarewellAsync(reason);

        await Sockets.ReadyAsync(3, 3);
        await DeliverAsync(host.Slack.World.DirectMessage("U1", "hello"));
        Assert.Single(host.Heard);
    }

    [Fact]
    public async Task A_line_that_breaks_is_opened_again_while_the_other_one_hears()
    {
        Sockets.Break();
        await DeliverAsync(host.Slack.World.DirectMessage("U1", "hello"));

        await Sockets.ReadyAsync(3, 2);
        await DeliverAsync(host.Slack.World.DirectMessage("U1", "hello again"));
        Assert.Equal(2, host.Heard.Count);
    }

    [Fact]
    public async Task A_line_that_Slack_closes_is_opened_again()
    {
        await Sockets.CloseAsync();

        await Sockets.ReadyAsync(3, 2);
        await DeliverAsync(host.Slack.World.DirectMessage("U1", "hello"));
    }

    [Fact]
    public async Task All_lines_gone_at_once_come_back()
    {
        Sockets.Break();
        Sockets.Break();

        await Sockets.ReadyAsync(4, 2);
        await DeliverAsync(host.Slack.World.DirectMessage("U1", "hello"));
    }

    [Fact]
    public async Task While_Slack_gives_no_line_we_ask_again()
    {
        host.Slack.Next("apps.connections.open", new SlackTrouble.Status(503));
        host.Slack.Next("apps.connections.open", new SlackTrouble.Error("internal_error"));

        Sockets.Break();

        await Sockets.ReadyAsync(3, 2);
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("[1]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"type":"events_api"}""")]
    [InlineData("""{"type":"events_api","envelope_id":"e1","payload":null}""")]
    public async Task What_no_envelope_looks_like_takes_nothing_down(string text)
    {
        await Sockets.SendAsync(text);

        await Sockets.ReadyAsync(2, 1);
        await DeliverAsync(host.Slack.World.DirectMessage("U1", "hello"));
    }

    [Fact]
    public async Task What_is_not_written_is_not_acknowledged()
    {
        host.Turns.HearAsync(Arg.Any<Incoming>(), Arg.Any<CancellationToken>())
            .ThrowsAsync(new TimeoutException());
        var lost = Sockets.DeliverAsync("events_api", host.Slack.World.DirectMessage("U1", "hello"));

        await DeliverAsync(host.Slack.World.HomeOpened("U2", "home"));
        await DeliverAsync(host.Slack.World.HomeOpened("U3", "home"));

        Assert.False(lost.IsCompleted);
    }

    [Fact]
    public async Task A_token_that_Slack_does_not_accept_is_said_aloud()
    {
        await using var refused = await SlackHost.StartOnSystemTimeAsync(("SLACK_APP_TOKEN", "xapp-wrong"));

        await refused.Log.UntilAsync("does not accept SLACK_APP_TOKEN");
        Assert.DoesNotContain(refused.Log.All, line => line.Contains("xapp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_address_of_ours_is_open_to_Slack()
    {
        using var request = host.Signer.Json("/slack/events", "{}");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await host.SendAsync(request)).StatusCode);
    }

    private Task<JsonObject> DeliverAsync(JsonObject payload) => Sockets.DeliverAsync("events_api", payload);
}
