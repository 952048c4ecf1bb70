using Etiquette.Adapters.Teams;
using Etiquette.Core.Conversations;
using Etiquette.Fakes.Teams;

namespace Etiquette.Adapters.Tests.Teams;

public sealed class TeamsSendingTests : IAsyncLifetime
{
    private TeamsHost host = null!;

    public async ValueTask InitializeAsync() => host = await TeamsHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task An_answer_is_a_reply_to_the_message_that_asked()
    {
        Assert.IsType<Delivery.Sent>(
            await SendAsync(Samples.Say, Route with { ActivityId = "1776827520098" })
        );
        var post = Assert.Single(host.Teams.Posts);
        Assert.Equal("1776827520098", post.ReplyToId);
        Assert.Equal("You are welcome.", post.Text);
        Assert.Empty(host.Teams.Faults);
    }

    [Theory]
    [InlineData("19:team@thread.tacv2;messageid=177")]
    [InlineData("a:1odd/id?x=1#%2F&ü")]
    public async Task Ids_are_written_so_that_they_stay_one_part_of_the_address(string conversation)
    {
        Assert.IsType<Delivery.Sent>(
            await SendAsync(Samples.Ask, Route with { ConversationId = conversation })
        );
        Assert.Equal(conversation, Assert.Single(host.Teams.Posts).Conversation);
        Assert.Empty(host.Teams.Faults);
    }

    [Fact]
    public async Task One_token_serves_many_messages_at_once()
    {
        var sent = await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(i => SendAsync(Samples.Say, Route with { ConversationId = $"a:{i}" }))
        );
        Assert.All(sent, delivery => Assert.IsType<Delivery.Sent>(delivery));
        Assert.Equal(1, host.Teams.Login.Asked);
    }

    [Fact]
    public async Task A_token_is_renewed_five_minutes_before_its_end()
    {
        await SendAsync(Samples.Say);
        host.Time.Advance(TimeSpan.FromMinutes(54));
        await SendAsync(Samples.Say);
        Assert.Equal(1, host.Teams.Login.Asked);
        host.Time.Advance(TimeSpan.FromMinutes(2));
        await SendAsync(Samples.Say);
        Assert.Equal(2, host.Teams.Login.Asked);
    }

    [Fact]
    public async Task A_refused_token_is_renewed_once()
    {
        await SendAsync(Samples.Say);
        host.Teams.Login.Revoke();
        Assert.IsType<Delivery.Sent>(await SendAsync(Samples.Say));
        Assert.Equal(2, host.Teams.Login.Asked);
    }

    [Fact]
    public async Task A_fresh_token_that_is_refused_too_means_that_nothing_gets_through()
    {
        host.Teams.Next(new TeamsTrouble.Status(401));
        host.Teams.Next(new TeamsTrouble.Status(401));
        Assert.Equal(
            new Delivery.Refused("unauthorized", WholeWorkspace: true) { Obstacle = Obstacle.AccessEnded },
            await SendAsync(Samples.Say)
        );
        Assert.Equal(2, host.Teams.Calls.Count);
    }

    [Theory]
    [InlineData(429, 7)]
    [InlineData(412, null)]
    [InlineData(503, 2)]
    public async Task Not_now_means_later(int status, int? after)
    {
        host.Teams.Next(new TeamsTrouble.Status(status, RetryAfter: after));
        var busy = Assert.IsType<Delivery.Busy>(await SendAsync(Samples.Say));
        Assert.Equal(after is { } seconds ? TimeSpan.FromSeconds(seconds) : null, busy.After);
        Assert.False(busy.Uncertain);
        Assert.Single(host.Teams.Calls);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task Behind_a_failing_gateway_it_may_have_been_posted(int status)
    {
        host.Teams.Next(new TeamsTrouble.Status(status));
        Assert.True(Assert.IsType<Delivery.Busy>(await SendAsync(Samples.Say)).Uncertain);
    }

    [Theory]
    [InlineData(400, "BadSyntax", Obstacle.Unknown, true)]
    [InlineData(413, "MessageSizeTooBig", Obstacle.Unknown, true)]
    [InlineData(404, "ActivityNotFoundInConversation", Obstacle.Unknown, true)]
    [InlineData(403, "BotNotInConversationRoster", Obstacle.NotAMember, false)]
    [InlineData(403, "MessageWritesBlocked", Obstacle.NotAllowed, false)]
    [InlineData(403, "BotDisabledByAdmin", Obstacle.NotAllowed, false)]
    [InlineData(404, "ConversationNotFound", Obstacle.PlaceIsGone, false)]
    public async Task What_will_never_work_is_not_tried_again_and_where_we_are_not_we_stay_away(
        int status,
        string code,
        Obstacle obstacle,
        bool active
    )
    {
        await host.References.KeepAsync(Known, TestContext.Current.CancellationToken);
        host.Teams.Next(new TeamsTrouble.Status(status, code));
        Assert.Equal(new Delivery.Refused(code) { Obstacle = obstacle }, await SendAsync(Samples.Say));
        Assert.Equal(active, Assert.Single(host.References.All).IsActive);
    }

    [Fact]
    public async Task Nothing_is_said_unasked_where_we_are_not_until_we_are_installed_again()
    {
        await host.References.KeepAsync(
            Known with
            {
                IsActive = false,
            },
            TestContext.Current.CancellationToken
        );
        Assert.Equal(new Delivery.Refused("inactive"), await SendAsync(Samples.Say));
        Assert.Empty(host.Teams.Calls);

        using var installed = await host.SendAsync(host.Sender.Installed());
        Assert.IsType<Delivery.Sent>(await SendAsync(Samples.Say));
    }

    [Fact]
    public async Task What_is_said_unasked_goes_where_the_conversation_has_moved_meanwhile()
    {
        await host.References.KeepAsync(Known, TestContext.Current.CancellationToken);
        var old = Route with
        {
            ServiceUrl = host.Teams.ServiceUrl.Replace("emea", "amer", StringComparison.Ordinal),
        };
        Assert.IsType<Delivery.Sent>(await SendAsync(Samples.Say, old));
        Assert.Empty(host.Teams.Faults);
    }

    [Fact]
    public async Task In_a_channel_what_is_said_unasked_is_a_post_of_its_own()
    {
        var channel = Route with { ConversationId = "19:team@thread.tacv2", Kind = "channel" };
        var sent = Assert.IsType<Delivery.Sent>(await SendAsync(Samples.Ask, channel));
        var post = Assert.Single(host.Teams.Posts);
        Assert.Equal(sent.PlatformId, post.Id);
        Assert.Equal($"19:team@thread.tacv2;messageid={post.Id}", post.Conversation);
        Assert.Empty(host.Teams.Faults);
    }

    [Fact]
    public async Task A_post_can_be_put_right_and_taken_back()
    {
        var channel = Route with { ConversationId = "19:team@thread.tacv2", Kind = "channel" };
        await SendAsync(Samples.Ask, channel);
        var id = host.Teams.Posts[0].Id;

        Assert.IsType<Delivery.Sent>(await AgainAsync(channel, new Earlier(id, IsWithdrawn: false)));
        Assert.Equal(Samples.Say.Text, Assert.Single(host.Teams.Posts).Text);
        Assert.IsType<Delivery.Sent>(await AgainAsync(channel, new Earlier(id, IsWithdrawn: true)));
        Assert.True(Assert.Single(host.Teams.Posts).IsDeleted);
        Assert.Empty(host.Teams.Faults);
    }

    [Fact]
    public async Task Somebody_whose_chat_was_never_opened_is_written_to_in_private()
    {
        var closed = Route with { ConversationId = "", Member = "29:1dana", Kind = "personal" };
        Assert.IsType<Delivery.Sent>(await SendAsync(Samples.Ask, closed));
        Assert.Equal(host.Teams.Rooms.ChatWith("29:1dana"), Assert.Single(host.Teams.Posts).Conversation);
        Assert.Empty(host.Teams.Faults);
    }

    [Fact]
    public async Task In_a_personal_chat_words_come_with_suggestions_of_what_to_say_next()
    {
        await SendAsync(Samples.Say, Route with { Kind = "personal", Member = "29:1dana" });
        await SendAsync(Samples.Say, Route with { Kind = "groupChat", Member = "29:1dana" });
        Assert.NotNull(host.Teams.Posts[0].Activity["suggestedActions"]);
        Assert.Null(host.Teams.Posts[1].Activity["suggestedActions"]);
        Assert.Empty(host.Teams.Faults);
    }

    [Fact]
    public async Task A_connection_that_breaks_after_the_post_leaves_its_fate_open()
    {
        host.Teams.Next(new TeamsTrouble.PostAndDrop());
        Assert.True(Assert.IsType<Delivery.Busy>(await SendAsync(Samples.Say)).Uncertain);
    }

    [Fact]
    public async Task A_connector_that_nobody_answers_at_is_busy_and_nothing_was_posted()
    {
        await host.Teams.DisposeAsync();
        var busy = Assert.IsType<Delivery.Busy>(await SendAsync(Samples.Say));
        Assert.False(busy.Uncertain);
    }

    [Fact]
    public async Task An_answer_that_is_no_JSON_still_says_that_it_was_posted()
    {
        host.Teams.Next(new TeamsTrouble.Garbage());
        Assert.Equal(new Delivery.Sent(null), await SendAsync(Samples.Say));
    }

    [Fact]
    public async Task Our_token_never_follows_a_redirect()
    {
        await using var stranger = await FakeTeams.StartAsync();
        host.Teams.Next(new TeamsTrouble.Redirect(stranger.ServiceUrl + "v3/conversations/x/activities"));
        Assert.IsType<Delivery.Refused>(await SendAsync(Samples.Say));
        Assert.Empty(stranger.Calls);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    public async Task Our_token_goes_to_nobody_who_is_not_on_the_list(string serviceUrl)
    {
        Assert.Equal(
            new Delivery.Refused("service_host"),
            await SendAsync(Samples.Say, Route with { ServiceUrl = serviceUrl })
        );
        Assert.Equal(0, host.Teams.Login.Asked);
    }

    [Fact]
    public async Task A_wrong_secret_stops_everything_and_says_why()
    {
        await using var wrong = await TeamsHost.StartAsync(settings: ("MicrosoftAppPassword", "wrong"));
        var refused = Assert.IsType<Delivery.Refused>(await SendAsync(wrong, Samples.Say));
        Assert.Equal(("token_invalid_client", true), (refused.Reason, refused.WholeWorkspace));
        Assert.DoesNotContain(wrong.Log.All, line => line.Contains("wrong", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_login_page_that_is_away_means_later()
    {
        host.Teams.Login.Trouble = 503;
        Assert.True(Assert.IsType<Delivery.Busy>(await SendAsync(Samples.Say)).WholeWorkspace);
        host.Teams.Login.Trouble = null;
        Assert.IsType<Delivery.Sent>(await SendAsync(Samples.Say));
    }

    [Fact]
    public async Task A_login_page_need_not_say_what_kind_of_token_it_gives()
    {
        host.Teams.Login.IsTalkative = false;
        Assert.IsType<Delivery.Sent>(await SendAsync(Samples.Say));
    }

    [Fact]
    public async Task When_the_clicked_card_is_gone_its_answer_is_posted()
    {
        Assert.IsType<Delivery.Sent>(await SendAsync(Samples.Decide, Route with { CardId = "gone" }));
        Assert.Single(host.Teams.Posts);
        Assert.Empty(host.Teams.Faults);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"serviceUrl\":7}")]
    public async Task A_route_that_is_not_ours_is_refused(string route)
    {
        var address = new Address("teams", "t", "kim", "c", route);
        var sent = await host.Platform.SendAsync(
            new("k", address, Samples.Say, First: true),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(new Delivery.Refused("route"), sent);
    }

    [Fact]
    public async Task Neither_token_nor_secret_is_logged()
    {
        await SendAsync(Samples.Say);
        host.Teams.Next(new TeamsTrouble.Status(500));
        await SendAsync(Samples.Say);
        Assert.DoesNotContain(
            host.Log.All,
            line => line.Contains(host.Teams.Secret, StringComparison.Ordinal)
        );
        Assert.DoesNotContain(host.Log.All, line => line.Contains("Bearer", StringComparison.Ordinal));
    }

    private TeamsReference Known =>
        new(
            host.Teams.Tenant,
            "a:1personal-chat",
            "personal",
            host.Teams.ServiceUrl,
            host.Sender.Bot,
            Team: null,
            "kim",
            Installer: null,
            Locale: null,
            TimeZone: null
        );

    private Task<Delivery> AgainAsync(TeamsRoute route, Earlier earlier)
    {
        var address = new Address("teams", host.Teams.Tenant, "kim", route.ConversationId, route.Write());
        return host.Platform.SendAsync(
            new("key-again", address, Samples.Say, First: true) { Earlier = earlier },
            TestContext.Current.CancellationToken
        );
    }

    private TeamsRoute Route => new(host.Teams.ServiceUrl, "a:1personal-chat", host.Sender.Bot);

    private Task<Delivery> SendAsync(Reply reply, TeamsRoute? route = null) => SendAsync(host, reply, route);

    private static Task<Delivery> SendAsync(TeamsHost host, Reply reply, TeamsRoute? route = null)
    {
        route ??= new(host.Teams.ServiceUrl, "a:1personal-chat", host.Sender.Bot);
        var address = new Address("teams", host.Teams.Tenant, "kim", route.ConversationId, route.Write());
        return host.Platform.SendAsync(
            new("key", address, reply, First: true),
            TestContext.Current.CancellationToken
        );
    }
}
