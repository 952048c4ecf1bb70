using System.Net;
using System.Text.Json.Nodes;
using Etiquette.Core.Conversations;
using NSubstitute;
using NSubstitute.ExceptionExtensions;

namespace Etiquette.Adapters.Tests.Slack;

public sealed class SlackReceivingTests : IAsyncLifetime
{
    private SlackHost host = null!;

    public async ValueTask InitializeAsync() => host = await SlackHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("/slack/events")]
    [InlineData("/slack/commands")]
    [InlineData("/slack/interactivity")]
    public async Task A_direct_message_is_heard_at_any_of_the_addresses(string path)
    {
        var message = host.Slack.World.DirectMessage(
            "U1",
            "should I accept Dana &amp; Co?",
            ts: "1750000000.1"
        );

        var answer = await host.SendAsync(host.Signer.Json(path, message.ToJsonString()));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var heard = Assert.Single(host.Heard);
        Assert.Equal("slack:T0001:1750000000.1:DU1", heard.Delivery.Key);
        Assert.Equal(
            ("slack/T0001/U1", "slack/T0001/U1/1750000000.1"),
            (heard.Address.Person, heard.Address.Lane)
        );
        Assert.False(heard.Inline);
        Assert.IsType<Heard.Said>(heard.Heard);
    }

    [Fact]
    public async Task A_message_within_a_thread_belongs_to_that_thread()
    {
        await HearAsync(host.Slack.World.DirectMessage("U1", "we met once", "1750000000.2", "1750000000.1"));

        Assert.Equal("U1/1750000000.1", Assert.Single(host.Heard).Address.Conversation);
        Assert.Equal(
            """{"channel":"DU1","thread":"1750000000.1"}""",
            Assert.Single(host.Heard).Address.Route
        );
    }

    [Fact]
    public async Task A_mention_is_heard_without_the_mention()
    {
        await HearAsync(host.Slack.World.Mention("U1", "should I accept Dana?", "C1"));

        Assert.Equal(new Heard.Said("should I accept Dana?"), Assert.Single(host.Heard).Heard);
    }

    [Fact]
    public async Task Only_being_mentioned_asks_for_help()
    {
        await HearAsync(host.Slack.World.Mention("U1", "", "C1"));

        Assert.Equal(new Heard.Said("help"), Assert.Single(host.Heard).Heard);
    }

    [Fact]
    public async Task A_mention_that_comes_twice_is_one_delivery()
    {
        var mention = host.Slack.World.Mention("U1", "hello", "C1", ts: "1750000000.9");
        var same = mention.DeepClone().AsObject();
        same["event_id"] = "Ev_other";
        same["event"]!["type"] = "message";
        same["event"]!["channel_type"] = "channel";

        await HearAsync(mention);
        await HearAsync(same);

        Assert.Equal(host.Heard[0].Delivery, host.Heard[1].Delivery);
    }

    [Fact]
    public async Task Opening_the_chat_is_an_arrival_and_opening_the_home_tab_is_not()
    {
        await HearAsync(host.Slack.World.HomeOpened("U1"));
        await HearAsync(host.Slack.World.HomeOpened("U1", tab: "home"));

        Assert.IsType<Heard.Arrived>(Assert.Single(host.Heard).Heard);
    }

    public static TheoryData<string, string, string?> NotForUs =>
        new()
        {
            { "an edit", "subtype", "message_changed" },
            { "a deletion", "subtype", "message_deleted" },
            { "a join", "subtype", "channel_join" },
            { "a bot's post", "bot_id", "B0001" },
            { "our own post", "user", "U0BOT" },
            { "a channel message without a mention", "channel_type", "channel" },
            { "a group message without a mention", "channel_type", "mpim" },
            { "no text", "text", null },
            { "blank text", "text", "  " },
            { "no author", "user", null },
            { "an unknown event", "type", "reaction_added" },
        };

    [Theory]
    [MemberData(nameof(NotForUs))]
    public async Task What_is_not_said_to_us_is_ignored(string what, string field, string? value)
    {
        var message = host.Slack.World.DirectMessage("U1", "hello");
        message["event"]![field] = value;

        await HearAsync(message);

        Assert.True(host.Heard.Count == 0, what);
    }

    [Fact]
    public async Task Another_workspace_is_ignored_and_noted()
    {
        await host.ConnectedAsync();
        var message = host.Slack.World.DirectMessage("U1", "hello");
        message["authorizations"]![0]!["team_id"] = "T_OTHER";

        await HearAsync(message);

        Assert.Empty(host.Heard);
        Assert.Contains(host.Log.All, line => line.Contains("T_OTHER", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_command_is_heard_where_it_was_typed_and_answered_to_one_person()
    {
        var form = host.Slack.World.Command("U1", "accept Dana Reyes", "C7", host.Slack.NewResponseUrl());

        var answer = await host.SendAsync(host.Signer.Form("/slack/commands", form));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var heard = Assert.Single(host.Heard);
        Assert.Equal(new Heard.Said("should I accept Dana Reyes"), heard.Heard);
        Assert.Equal("C7/U1", heard.Address.Conversation);
        Assert.DoesNotContain("respond", heard.Address.Route, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bare_command_asks_for_help()
    {
        await host.SendAsync(host.Signer.Form("/slack/commands", host.Slack.World.Command("U1", "")));

        Assert.Equal(new Heard.Said("help"), Assert.Single(host.Heard).Heard);
    }

    [Fact]
    public async Task A_challenge_is_returned()
    {
        var challenge = """{"token":"x","challenge":"3eZbrw1a","type":"url_verification"}""";

        var answer = await host.SendAsync(host.Signer.Json("/slack/events", challenge));

        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            "3eZbrw1a",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task Removing_the_app_erases_the_workspace()
    {
        var removed = host.Slack.World.Envelope(new() { ["type"] = "app_uninstalled" });

        await HearAsync(removed);

        await host
            .Turns.Received(1)
            .ForgetAsync(
                "slack",
                "T0001",
                null,
                new($"slack:T0001:{removed["event_id"]}"),
                Arg.Any<CancellationToken>()
            );
    }

    [Fact]
    public async Task A_store_that_is_too_slow_makes_Slack_try_again()
    {
        host.Turns.HearAsync(Arg.Any<Incoming>(), Arg.Any<CancellationToken>())
            .ThrowsAsync(new TimeoutException());

        var message = host.Slack.World.DirectMessage("U1", "hello").ToJsonString();
        var answer = await host.SendAsync(host.Signer.Json("/slack/events", message));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
    }

    private async Task HearAsync(JsonObject payload)
    {
        var answer = await host.SendAsync(host.Signer.Json("/slack/events", payload.ToJsonString()));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
