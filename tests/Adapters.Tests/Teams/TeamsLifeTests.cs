using System.Net;
using System.Text.Json.Nodes;
using Etiquette.Adapters.Teams;
using Etiquette.Core.Conversations;
using Etiquette.Fakes.Teams;
using NSubstitute;

namespace Etiquette.Adapters.Tests.Teams;

/// <summary>What happens to messages, people, teams and channels while we are there.</summary>
public sealed class TeamsLifeTests : IAsyncLifetime
{
    private const string Team = "19:team@thread.tacv2";
    private const string Channel = "19:other-channel@thread.tacv2";

    private TeamsHost host = null!;
    private TeamsSender inTeam = null!;

    public async ValueTask InitializeAsync()
    {
        host = await TeamsHost.StartAsync();
        inTeam = new(host.Teams, host.Time) { Conversation = Team, ConversationType = "channel" };
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task A_chat_is_remembered_with_all_that_a_later_post_needs()
    {
        await SendAsync(host.Sender.Message("hello"));
        var chat = Assert.Single(host.References.All);
        Assert.Equal(
            new TeamsReference(
                host.Teams.Tenant,
                "a:1personal-chat",
                "personal",
                host.Teams.ServiceUrl,
                host.Sender.Bot,
                Team: null,
                host.Sender.AadObjectId,
                Installer: null,
                "en-GB",
                "Europe/London"
            ),
            chat
        );
    }

    [Fact]
    public async Task A_thread_is_remembered_as_its_channel()
    {
        var inThread = new TeamsSender(host.Teams, host.Time)
        {
            Conversation = Team + ";messageid=177",
            ConversationType = "channel",
        };
        await SendAsync(inThread.Mentioning("hello"));
        Assert.Equal(Team, Assert.Single(host.References.All).Conversation);
    }

    [Fact]
    public async Task Nothing_is_remembered_of_what_could_not_be_believed()
    {
        using var refused = await host.SendAsync(
            TeamsSender.Request(host.Sender.Message("hello").ToJsonString(), "forged")
        );
        Assert.Empty(host.References.All);
    }

    [Fact]
    public async Task Whoever_installs_us_in_a_team_is_known_as_who_manages_us_there()
    {
        await SendAsync(inTeam.Installed());
        Assert.Equal(inTeam.AadObjectId, Assert.Single(host.References.All).Installer);
    }

    [Fact]
    public async Task A_team_is_greeted_once_and_its_installer_may_have_met_us_before()
    {
        await SendAsync(inTeam.Installed());
        await SendAsync(inTeam.Added());
        Assert.Equal(new Heard.Arrived(InAPlace: true), Assert.Single(host.Heard).Heard);
    }

    [Fact]
    public async Task People_who_join_a_team_are_not_greeted_before_everybody()
    {
        await SendAsync(inTeam.Added("29:1newcomer"));
        Assert.Empty(host.Heard);
    }

    [Theory]
    [InlineData("add-upgrade")]
    [InlineData("remove-upgrade")]
    public async Task An_upgrade_greets_nobody_and_erases_nothing(string action)
    {
        await SendAsync(host.Sender.Message("hello"));
        await SendAsync(host.Sender.Installed(action));
        Assert.Single(host.Heard);
        Assert.Single(host.References.All);
        await NobodyIsForgottenAsync();
    }

    [Fact]
    public async Task A_person_who_removes_us_from_their_chat_is_forgotten()
    {
        await SendAsync(host.Sender.Message("hello"));
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
        Assert.Empty(host.References.All);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_team_that_removes_us_is_forgotten_with_its_channels_and_its_people_are_kept(
        bool tellsOfMembers
    )
    {
        await RememberTwoChannelsAsync();
        await SendAsync(host.Sender.Message("hello"));

        var gone = tellsOfMembers ? inTeam.Left(inTeam.Bot) : inTeam.Installed("remove");
        gone["channelData"]!["team"] = new JsonObject { ["id"] = Team };
        await SendAsync(gone);

        Assert.Equal("a:1personal-chat", Assert.Single(host.References.All).Conversation);
        await NobodyIsForgottenAsync();
    }

    [Fact]
    public async Task A_person_who_leaves_a_team_changes_nothing()
    {
        await RememberTwoChannelsAsync();
        await SendAsync(inTeam.Left("29:1somebody"));
        Assert.Equal(2, host.References.All.Count);
    }

    [Theory]
    [InlineData("teamArchived", "teamUnarchived")]
    [InlineData("teamDeleted", "teamRestored")]
    public async Task A_whole_team_rests_and_wakes(string rests, string wakes)
    {
        await RememberTwoChannelsAsync();
        await SendAsync(inTeam.Happened(rests, Team));
        Assert.All(host.References.All, channel => Assert.False(channel.IsActive));
        await SendAsync(inTeam.Happened(wakes, Team));
        Assert.All(host.References.All, channel => Assert.True(channel.IsActive));
    }

    [Fact]
    public async Task A_deleted_channel_rests_alone_until_it_is_restored()
    {
        await RememberTwoChannelsAsync();
        await SendAsync(inTeam.Happened("channelDeleted", Team, Channel));
        Assert.Equal(
            [(Channel, false), (Team, true)],
            host.References.All.Select(each => (each.Conversation, each.IsActive)).Order()
        );
        await SendAsync(inTeam.Happened("channelRestored", Team, Channel));
        Assert.All(host.References.All, channel => Assert.True(channel.IsActive));
    }

    [Fact]
    public async Task A_team_that_is_deleted_for_good_is_forgotten()
    {
        await RememberTwoChannelsAsync();
        await SendAsync(inTeam.Happened("teamHardDeleted", Team));
        Assert.Empty(host.References.All);
    }

    [Theory]
    [InlineData("teamRenamed")]
    [InlineData("channelRenamed")]
    [InlineData("channelCreated")]
    [InlineData("somethingNew")]
    public async Task Names_are_not_kept_so_new_ones_change_nothing(string happened)
    {
        await RememberTwoChannelsAsync();
        await SendAsync(inTeam.Happened(happened, Team, Channel));
        Assert.All(host.References.All, channel => Assert.True(channel.IsActive));
        Assert.Empty(host.Heard);
    }

    [Fact]
    public async Task An_edited_question_is_heard_anew_and_its_answer_takes_the_old_ones_place()
    {
        var asked = host.Sender.Message("Should I accept Dana?", "1776827520098");
        await SendAsync(asked);
        var old = await AnswerAsync(host.Heard[0], Samples.Ask);
        host.Turns.AnswerIdAsync(host.Heard[0].Delivery, Arg.Any<CancellationToken>()).Returns(old);

        await SendAsync(host.Sender.Edited(asked, "Should I accept Dana? never met her"));

        Assert.Equal(new Heard.Said("Should I accept Dana? never met her"), host.Heard[1].Heard);
        Assert.NotEqual(host.Heard[0].Delivery, host.Heard[1].Delivery);
        Assert.Equal(old, await AnswerAsync(host.Heard[1], Samples.Say));
        Assert.Equal(Samples.Say.Text, Assert.Single(host.Teams.Posts).Text);
        Assert.Empty(host.Teams.Faults);
    }

    [Fact]
    public async Task The_same_edit_delivered_again_is_the_same_delivery_and_the_next_edit_is_not()
    {
        var asked = host.Sender.Message("Should I accept Dana?");
        var edit = host.Sender.Edited(asked, "Should I accept Dana Reyes?");
        await SendAsync(edit);
        await SendAsync(edit);
        host.Time.Advance(TimeSpan.FromSeconds(5));
        await SendAsync(host.Sender.Edited(asked, "Should I accept Dana?"));
        Assert.Equal(host.Heard[0].Delivery, host.Heard[1].Delivery);
        Assert.NotEqual(host.Heard[0].Delivery, host.Heard[2].Delivery);
    }

    [Fact]
    public async Task An_edit_of_what_we_no_longer_know_is_answered_by_a_new_message()
    {
        await SendAsync(host.Sender.Edited(host.Sender.Message("hello"), "help"));
        await AnswerAsync(Assert.Single(host.Heard), Samples.Say);
        Assert.Single(host.Teams.Posts);
        Assert.Empty(host.Teams.Faults);
    }

    [Fact]
    public async Task Whoever_takes_their_question_back_sees_our_answer_go_too()
    {
        var asked = host.Sender.Message("Should I accept Dana?");
        await SendAsync(asked);
        var id = await AnswerAsync(host.Heard[0], Samples.Ask);
        host.Turns.AnswerIdAsync(host.Heard[0].Delivery, Arg.Any<CancellationToken>()).Returns(id);

        await SendAsync(host.Sender.Deleted(asked));
        await host.Teams.ArrivedAsync(2);
        Assert.True(Assert.Single(host.Teams.Posts).IsDeleted);
        Assert.Empty(host.Teams.Faults);
    }

    [Fact]
    public async Task A_guest_is_heard_like_everybody()
    {
        var guest = host.Sender.Message("should I accept Dana?");
        guest["from"]!["userRole"] = "guest";
        guest["from"]!["tenantId"] = "the-guests-own-tenant";
        await SendAsync(guest);
        Assert.Equal(host.Teams.Tenant, Assert.Single(host.Heard).Address.Workspace);
    }

    private async Task RememberTwoChannelsAsync()
    {
        foreach (var channel in new[] { Team, Channel })
        {
            var sender = new TeamsSender(host.Teams, host.Time)
            {
                Conversation = channel,
                ConversationType = "channel",
            };
            var installed = sender.Installed();
            installed["channelData"]!["team"] = new JsonObject { ["id"] = Team };
            await SendAsync(installed);
        }
    }

    private Task NobodyIsForgottenAsync() =>
        host
            .Turns.DidNotReceiveWithAnyArgs()
            .ForgetAsync("", "", null, default, TestContext.Current.CancellationToken);

    private async Task<string?> AnswerAsync(Incoming incoming, Reply reply)
    {
        var outgoing = new Outgoing(incoming.Delivery.Key + "/0", incoming.Address, reply, First: true);
        var sent = await host.Platform.SendAsync(outgoing, TestContext.Current.CancellationToken);
        return Assert.IsType<Delivery.Sent>(sent).PlatformId;
    }

    private async Task SendAsync(JsonObject activity)
    {
        using var response = await host.SendAsync(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
