using System.Net;
using System.Text.Json.Nodes;
using Etiquette.Adapters.Teams;
using Etiquette.Core.Conversations;
using Etiquette.Fakes.Teams;
using NSubstitute;
using NSubstitute.ExceptionExtensions;

namespace Etiquette.Adapters.Tests.Teams;

public sealed class TeamsReceivingTests : IAsyncLifetime
{
    private TeamsHost host = null!;

    public async ValueTask InitializeAsync() => host = await TeamsHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Words_reach_the_bot_with_who_said_them_and_where_to_answer()
    {
        await SendAsync(host.Sender.Message("Should I accept Dana Reyes?", "1776827520098"));

        var incoming = Assert.Single(host.Heard);
        Assert.Equal($"teams:{host.Teams.Tenant}:a:1personal-chat:1776827520098", incoming.Delivery.Key);
        Assert.Equal(new Heard.Said("Should I accept Dana Reyes?"), incoming.Heard);
        Assert.False(incoming.Inline);
        Assert.Equal(
            ("teams", host.Teams.Tenant, host.Sender.AadObjectId, "a:1personal-chat"),
            (
                incoming.Address.Platform,
                incoming.Address.Workspace,
                incoming.Address.User,
                incoming.Address.Conversation
            )
        );
        Assert.Equal(
            new TeamsRoute(
                host.Teams.ServiceUrl,
                "a:1personal-chat",
                host.Sender.Bot,
                "1776827520098",
                Member: host.Sender.User,
                Kind: "personal"
            ),
            TeamsRoute.Read(incoming.Address.Route)
        );
    }

    [Fact]
    public async Task A_thread_of_a_channel_is_a_conversation_of_its_own_in_its_place()
    {
        var sender = new TeamsSender(host.Teams, host.Time)
        {
            Conversation = "19:team@thread.tacv2;messageid=177",
            ConversationType = "channel",
        };
        await SendAsync(sender.Mentioning("should I accept Dana?"));

        var incoming = Assert.Single(host.Heard);
        Assert.Equal(new Heard.Said("should I accept Dana?"), incoming.Heard);
        Assert.Equal("19:team@thread.tacv2/177", incoming.Address.Conversation);
        Assert.Equal(
            "19:team@thread.tacv2;messageid=177",
            TeamsRoute.Read(incoming.Address.Route)!.ConversationId
        );
    }

    [Fact]
    public async Task Somebody_without_an_Entra_id_is_known_by_their_Teams_id()
    {
        var activity = host.Sender.Message("hello");
        activity["from"]!.AsObject().Remove("aadObjectId");
        await SendAsync(activity);
        Assert.Equal(host.Sender.User, Assert.Single(host.Heard).Address.User);
    }

    [Fact]
    public async Task An_activity_without_an_id_is_known_again_by_its_bytes()
    {
        var activity = host.Sender.Message("hello");
        activity.Remove("id");
        await SendAsync(activity);
        await SendAsync(activity);
        activity["text"] = "another";
        await SendAsync(activity);
        Assert.Equal(host.Heard[0].Delivery, host.Heard[1].Delivery);
        Assert.NotEqual(host.Heard[0].Delivery, host.Heard[2].Delivery);
    }

    [Fact]
    public async Task A_picture_without_words_still_gets_an_answer()
    {
        var activity = host.Sender.Message("");
        activity.Remove("text");
        await SendAsync(activity);
        Assert.Equal(new Heard.Said(""), Assert.Single(host.Heard).Heard);
    }

    [Fact]
    public async Task Both_events_of_an_installation_are_one_arrival()
    {
        await SendAsync(host.Sender.Installed());
        await SendAsync(host.Sender.Added());
        Assert.Equal(2, host.Heard.Count);
        Assert.All(host.Heard, incoming => Assert.IsType<Heard.Arrived>(incoming.Heard));
        Assert.Equal(host.Heard[0].Delivery, host.Heard[1].Delivery);
        Assert.Null(TeamsRoute.Read(host.Heard[0].Address.Route)!.ActivityId);
    }

    [Fact]
    public async Task A_later_installation_is_another_arrival()
    {
        await SendAsync(host.Sender.Installed());
        host.Time.Advance(TimeSpan.FromMinutes(11));
        await SendAsync(host.Sender.Installed());
        Assert.NotEqual(host.Heard[0].Delivery, host.Heard[1].Delivery);
    }

    [Fact]
    public async Task Who_removes_the_bot_from_their_chat_is_forgotten()
    {
        await SendAsync(host.Sender.Installed("remove"));
        await host
            .Turns.Received(1)
            .ForgetAsync(
                "teams",
                host.Teams.Tenant,
                host.Sender.AadObjectId,
                Arg.Any<DeliveryId>(),
                Arg.Any<CancellationToken>()
            );
    }

    [Fact]
    public async Task Removing_the_bot_from_a_team_or_upgrading_it_erases_nobody()
    {
        var channel = new TeamsSender(host.Teams, host.Time)
        {
            Conversation = "19:team@thread.tacv2",
            ConversationType = "channel",
        };
        await SendAsync(channel.Installed("remove"));
        await SendAsync(host.Sender.Installed("remove-upgrade"));
        await SendAsync(host.Sender.Installed("add-upgrade"));
        await host
            .Turns.DidNotReceiveWithAnyArgs()
            .ForgetAsync("", "", null, default, TestContext.Current.CancellationToken);
        Assert.Empty(host.Heard);
    }

    [Theory]
    [InlineData("messageReaction")]
    [InlineData("messageUpdate")]
    [InlineData("messageDelete")]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("command")]
    [InlineData("endOfConversation")]
    [InlineData("somethingNew")]
    [InlineData("MESSAGE")]
    public async Task What_has_no_meaning_for_us_is_taken_and_left_alone(string type)
    {
        await SendAsync(host.Sender.Activity(type));
        Assert.Empty(host.Heard);
    }

    [Fact]
    public async Task Somebody_else_who_joins_is_not_the_bot()
    {
        await SendAsync(host.Sender.Added("29:somebody"));
        Assert.Empty(host.Heard);
    }

    [Fact]
    public async Task Other_bots_and_our_own_echo_are_not_answered()
    {
        await SendAsync(new TeamsSender(host.Teams, host.Time) { User = "28:another-bot" }.Message("hello"));
        await SendAsync(new TeamsSender(host.Teams, host.Time) { User = host.Sender.Bot }.Message("hello"));
        Assert.Empty(host.Heard);
    }

    [Theory]
    [InlineData("from")]
    [InlineData("conversation")]
    public async Task Without_a_sender_or_a_conversation_there_is_nobody_to_answer(string part)
    {
        var activity = host.Sender.Message("hello");
        activity.Remove(part);
        await SendAsync(activity);
        Assert.Empty(host.Heard);
    }

    [Fact]
    public async Task Without_a_recipient_the_message_still_counts()
    {
        var activity = host.Sender.Message("hello");
        activity.Remove("recipient");
        await SendAsync(activity);
        Assert.Single(host.Heard);
    }

    [Theory]
    [InlineData("\"text\"")]
    [InlineData("[1,2]")]
    [InlineData("{}")]
    [InlineData("{\"question\":7}")]
    [InlineData("{\"question\":\"note\",\"option\":\"none\",\"case\":\"many\",\"owner\":\"x\"}")]
    [InlineData("null")]
    public async Task A_value_that_is_no_click_of_ours_leaves_the_words_as_they_are(string value)
    {
        var activity = host.Sender.Message("hello");
        activity["value"] = JsonNode.Parse(value);
        await SendAsync(activity);
        Assert.Equal(new Heard.Said("hello"), Assert.Single(host.Heard).Heard);
    }

    [Fact]
    public async Task When_the_store_is_too_slow_Teams_is_asked_to_come_again()
    {
        host.Turns.HearAsync(Arg.Any<Incoming>(), Arg.Any<CancellationToken>())
            .ThrowsAsync(new TimeoutException());
        using var response = await host.SendAsync(host.Sender.Message("hello"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }

    private async Task SendAsync(JsonObject activity)
    {
        using var response = await host.SendAsync(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
