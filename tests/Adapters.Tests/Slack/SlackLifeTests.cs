using System.Net;
using System.Text.Json.Nodes;
using Etiquette.Adapters.Slack;
using Etiquette.Core.Conversations;
using Etiquette.Fakes.Slack;
using NSubstitute;

namespace Etiquette.Adapters.Tests.Slack;

public sealed class SlackLifeTests : IAsyncLifetime
{
    private SlackHost host = null!;

    public async ValueTask InitializeAsync() => host = await SlackHost.StartAsync();

    public async ValueTask DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Who_left_the_company_is_forgotten()
    {
        await EventAsync(UserChange("U7", deleted: true));

        await host
            .Turns.Received(1)
            .ForgetAsync("slack", "T0001", "U7", Arg.Any<DeliveryId>(), Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task Who_only_changed_their_picture_is_not()
    {
        await EventAsync(UserChange("U7", deleted: false));

        await NobodyForgottenAsync();
    }

    [Fact]
    public async Task A_persons_own_token_that_ends_is_none_of_ours()
    {
        await EventAsync(
            new()
            {
                ["type"] = "tokens_revoked",
                ["tokens"] = new JsonObject { ["oauth"] = new JsonArray("U1"), ["bot"] = new JsonArray() },
            }
        );

        await NobodyForgottenAsync();
    }

    [Theory]
    [InlineData("channel_archive")]
    [InlineData("channel_rename")]
    [InlineData("channel_left")]
    [InlineData("grid_migration_started")]
    [InlineData("grid_migration_finished")]
    [InlineData("team_access_revoked")]
    [InlineData("app_context_changed")]
    [InlineData("agent_session_title_changed")]
    [InlineData("something_of_next_year")]
    public async Task What_changes_nothing_for_us_is_acknowledged(string type)
    {
        await EventAsync(
            new()
            {
                ["type"] = type,
                ["channel"] = "C1",
                ["user"] = "U1",
            }
        );

        Assert.Empty(host.Heard);
        await NobodyForgottenAsync();
    }

    [Theory]
    [InlineData("T0001", true)]
    [InlineData("T0099", false)]
    public async Task In_a_channel_that_companies_share_only_our_people_are_heard(string team, bool heard)
    {
        var mention = host.Slack.World.Mention("U1", "should I accept Dana?", "C1");
        mention["is_ext_shared_channel"] = true;
        mention["event"]!["user_team"] = team;

        await SendAsync(mention);

        Assert.Equal(heard ? 1 : 0, host.Heard.Count);
    }

    [Fact]
    public async Task A_file_without_a_word_is_declined_politely_and_one_with_words_is_read()
    {
        var file = host.Slack.World.DirectMessage("U1", "");
        file["event"]!["subtype"] = "file_share";
        file["event"]!["files"] = new JsonArray(new JsonObject { ["id"] = "F1", ["name"] = "request.png" });
        var both = host.Slack.World.DirectMessage("U1", "should I accept this?");
        both["event"]!["subtype"] = "file_share";
        both["event"]!["files"] = new JsonArray(new JsonObject { ["id"] = "F1" });

        await SendAsync(file);
        await SendAsync(both);

        Assert.Equal(
            [new Heard.Attached(), new Heard.Said("should I accept this?")],
            host.Heard.Select(each => each.Heard)
        );
    }

    [Fact]
    public async Task Time_zone_and_rights_are_asked_for_when_wanted_and_remembered()
    {
        host.Slack.Profile["is_admin"] = true;
        await SendAsync(host.Slack.World.Mention("U1", "tips in <#C0777|general> please", "C1"));
        Assert.DoesNotContain("users.info", host.Slack.Calls);

        var around = await LookAsync();
        await LookAsync();

        Assert.Equal(("Europe/Lisbon", Permission.Yes), (around.Zone, around.MayManage));
        Assert.Equal(("C0777", "#general"), (around.Named[0].Id, around.Named[0].Label));
        Assert.Equal((PlaceKind.Channel, "C1"), (around.Here!.Kind, around.Here.Id));
        Assert.Single(host.Slack.Calls, method => method == "users.info");
    }

    [Fact]
    public async Task Without_an_answer_about_a_person_we_do_without()
    {
        host.Slack.Next("users.info", new SlackTrouble.Error("missing_scope"));
        await SendAsync(host.Slack.World.Mention("U1", "tips please", "C1"));

        var around = await LookAsync();

        Assert.Equal((null, Permission.Unknown), (around.Zone, around.MayManage));
        Assert.Equal("U1", SlackRoute.Read(around.PrivateRoute!).Channel);
    }

    [Theory]
    [InlineData("is_restricted", Permission.No)]
    [InlineData("is_ultra_restricted", Permission.No)]
    [InlineData("is_owner", Permission.Yes)]
    [InlineData("is_bot", Permission.Unknown)]
    public async Task Guests_manage_nothing_and_owners_everything(string flag, Permission permission)
    {
        host.Slack.Profile[flag] = true;
        await SendAsync(host.Slack.World.Mention("U1", "tips please", "C1"));

        Assert.Equal(permission, (await LookAsync()).MayManage);
    }

    private static JsonObject UserChange(string user, bool deleted) =>
        new()
        {
            ["type"] = "user_change",
            ["user"] = new JsonObject
            {
                ["id"] = user,
                ["deleted"] = deleted,
                ["is_bot"] = false,
            },
        };

    private Task<Surroundings> LookAsync() =>
        host.Platform.LookAroundAsync(host.Heard[0], TestContext.Current.CancellationToken);

    private Task NobodyForgottenAsync() =>
        host
            .Turns.DidNotReceiveWithAnyArgs()
            .ForgetAsync("", "", null, default, TestContext.Current.CancellationToken);

    private Task EventAsync(JsonObject inner) => SendAsync(host.Slack.World.Envelope(inner));

    private async Task SendAsync(JsonObject payload)
    {
        var answer = await host.SendAsync(host.Signer.Json("/slack/events", payload.ToJsonString()));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
