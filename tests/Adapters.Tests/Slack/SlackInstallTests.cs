using System.Net;
using Etiquette.Adapters.Slack;
using Etiquette.Fakes.Slack;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using NSubstitute;

namespace Etiquette.Adapters.Tests.Slack;

public sealed class SlackInstallTests : IAsyncLifetime
{
    private SlackHost host = null!;

    public async ValueTask InitializeAsync() => host = await SlackHost.StartForManyAsync();

    public async ValueTask DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task The_installer_is_sent_to_Slack_with_our_rights_and_a_secret_of_this_browser()
    {
        var (location, cookie) = await BeginAsync();

        var query = QueryHelpers.ParseQuery(location.Query);
        Assert.Equal(FakeInstalls.ClientId, query["client_id"]);
        Assert.Equal(string.Join(',', SlackManifest.Scopes), query["scope"]);
        Assert.Equal(FakeInstalls.RedirectUrl, query["redirect_uri"]);
        Assert.DoesNotContain(query["state"].ToString(), cookie, StringComparison.Ordinal);
        Assert.False(query.ContainsKey("code_challenge"));
    }

    [Fact]
    public async Task What_Slack_gives_is_kept_sealed_and_opens_that_workspace()
    {
        await InstallAsync("T0001");

        Assert.DoesNotContain("xoxb", Assert.Single(Kept).Value, StringComparison.Ordinal);
        Assert.IsType<Delivery.Sent>(await SayAsync("T0001"));
        Assert.Empty(host.Slack.Faults);
    }

    [Theory]
    [InlineData("other browser")]
    [InlineData("other state")]
    [InlineData("no state")]
    [InlineData("too late")]
    public async Task Only_the_browser_that_began_it_in_time_can_finish_it(string fault)
    {
        var (location, cookie) = await BeginAsync();
        var state = fault is "other state"
            ? "AAAA"
            : QueryHelpers.ParseQuery(location.Query)["state"].ToString();
        if (fault is "too late")
        {
            // Cookies are sealed with the time of the machine: a cookie that has been tampered with is as dead.
            cookie = cookie[..^4] + "AAAA";
        }

        var code = host.Slack.Installs.Agree("T0001");
        var page = await FinishAsync(
            fault is "no state" ? $"code={code}" : $"code={code}&state={state}",
            fault is "other browser" ? null : cookie
        );

        Assert.Equal(HttpStatusCode.BadRequest, page.StatusCode);
        Assert.Empty(Kept);
    }

    [Fact]
    public async Task It_is_finished_once()
    {
        var (location, cookie) = await BeginAsync();
        var state = QueryHelpers.ParseQuery(location.Query)["state"];
        await FinishAsync($"code={host.Slack.Installs.Agree("T0001")}&state={state}", cookie);

        var again = await FinishAsync($"code={host.Slack.Installs.Agree("T0002")}&state={state}", cookie);

        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        Assert.Single(Kept);
    }

    [Fact]
    public async Task Who_declines_installs_nothing_and_is_told_so()
    {
        var (location, cookie) = await BeginAsync();

        var page = await FinishAsync(
            $"error=access_denied<script>&state={QueryHelpers.ParseQuery(location.Query)["state"]}",
            cookie
        );

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.DoesNotContain("<script>", await BodyAsync(page), StringComparison.Ordinal);
        Assert.Empty(Kept);
    }

    [Fact]
    public async Task A_code_that_Slack_does_not_redeem_installs_nothing()
    {
        var (location, cookie) = await BeginAsync();

        var page = await FinishAsync(
            $"code=stolen&state={QueryHelpers.ParseQuery(location.Query)["state"]}",
            cookie
        );

        Assert.Equal(HttpStatusCode.BadGateway, page.StatusCode);
        Assert.Contains("invalid_code", await BodyAsync(page), StringComparison.Ordinal);
        Assert.Empty(Kept);
    }

    [Fact]
    public async Task An_organisation_is_kept_under_its_own_name()
    {
        await InstallAsync("E0001", organisation: true);

        Assert.Equal(("slack", "E0001"), Assert.Single(Kept).Key);
        Assert.IsType<Delivery.Sent>(await SayAsync("E0001"));
    }

    [Fact]
    public async Task Installing_again_puts_the_new_token_in_the_old_ones_place()
    {
        await InstallAsync("T0001");
        host.Slack.Installs.Revoke(Assert.Single(host.Slack.Installs.TokensOf("T0001"), IsIssued));

        await InstallAsync("T0001");

        Assert.Single(Kept);
        Assert.IsType<Delivery.Sent>(await SayAsync("T0001"));
    }

    [Fact]
    public async Task Two_workspaces_are_answered_each_with_its_own_token()
    {
        await InstallAsync("T0001");
        await InstallAsync("T0002");
        host.Slack.Installs.Revoke(Assert.Single(host.Slack.Installs.TokensOf("T0002"), IsIssued));

        Assert.IsType<Delivery.Sent>(await SayAsync("T0001"));
        Assert.Equal("invalid_auth", Assert.IsType<Delivery.Refused>(await SayAsync("T0002")).Reason);
        Assert.Equal("foreign_workspace", Assert.IsType<Delivery.Refused>(await SayAsync("T0003")).Reason);
    }

    [Fact]
    public async Task Who_did_not_install_us_is_not_heard()
    {
        var message = host.Slack.World.DirectMessage("U1", "hello").ToJsonString();
        await host.SendAsync(host.Signer.Json("/slack/events", message));
        Assert.Empty(host.Heard);

        await InstallAsync("T0001");
        await host.SendAsync(host.Signer.Json("/slack/events", message));
        Assert.Single(host.Heard);
    }

    [Fact]
    public async Task Taking_the_token_back_ends_the_installation_and_erases_the_workspace()
    {
        await InstallAsync("T0001");
        var revoked = host.Slack.World.Envelope(
            new()
            {
                ["type"] = "tokens_revoked",
                ["tokens"] = new System.Text.Json.Nodes.JsonObject
                {
                    ["bot"] = new System.Text.Json.Nodes.JsonArray("U0BOT"),
                },
            }
        );
        revoked["event_time"] = host.Time.GetUtcNow().AddSeconds(5).ToUnixTimeSeconds();

        await host.SendAsync(host.Signer.Json("/slack/events", revoked.ToJsonString()));

        Assert.Empty(Kept);
        Assert.Equal("foreign_workspace", Assert.IsType<Delivery.Refused>(await SayAsync("T0001")).Reason);
    }

    [Fact]
    public async Task A_removal_that_could_not_be_written_is_done_when_Slack_tells_us_again()
    {
        await InstallAsync("T0001");
        var removed = host.Slack.World.Envelope(new() { ["type"] = "app_uninstalled" });
        removed["event_time"] = host.Time.GetUtcNow().AddSeconds(5).ToUnixTimeSeconds();
        host.Turns.ForgetAsync("", "", null, default, Arg.Any<CancellationToken>())
            .ReturnsForAnyArgs(Task.FromException(new TimeoutException()), Task.CompletedTask);

        var first = await host.SendAsync(host.Signer.Json("/slack/events", removed.ToJsonString()));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, first.StatusCode);
        Assert.Single(Kept);

        var second = await host.SendAsync(host.Signer.Json("/slack/events", removed.ToJsonString()));
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Empty(Kept);
    }

    [Fact]
    public async Task A_removal_that_arrives_after_the_next_installation_removes_nothing()
    {
        await InstallAsync("T0001");
        var removed = host.Slack.World.Envelope(new() { ["type"] = "app_uninstalled" });
        removed["event_time"] = host.Time.GetUtcNow().AddMinutes(-5).ToUnixTimeSeconds();

        await host.SendAsync(host.Signer.Json("/slack/events", removed.ToJsonString()));

        Assert.Single(Kept);
    }

    [Fact]
    public async Task A_workspace_that_is_not_on_the_list_is_not_let_in()
    {
        await using var picky = await SlackHost.StartForManyAsync(("Slack:Workspaces:0", "T0009"));
        var (location, cookie) = await BeginAsync(picky);
        var code = picky.Slack.Installs.Agree("T0001");

        var page = await FinishAsync(
            $"code={code}&state={QueryHelpers.ParseQuery(location.Query)["state"]}",
            cookie,
            picky
        );

        Assert.Equal(HttpStatusCode.Forbidden, page.StatusCode);
        Assert.Empty(picky.Installations.Kept);
    }

    [Fact]
    public async Task With_PKCE_the_code_is_worth_nothing_without_the_secret_of_this_browser()
    {
        await using var pkce = await SlackHost.StartForManyAsync(("Slack:Pkce", "true"));
        var (location, cookie) = await BeginAsync(pkce);
        var query = QueryHelpers.ParseQuery(location.Query);
        Assert.Equal("S256", query["code_challenge_method"]);

        var good = pkce.Slack.Installs.Agree("T0001", challenge: query["code_challenge"]);
        var page = await FinishAsync($"code={good}&state={query["state"]}", cookie, pkce);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);

        (location, cookie) = await BeginAsync(pkce);
        var bad = pkce.Slack.Installs.Agree("T0001", challenge: query["code_challenge"]);
        page = await FinishAsync(
            $"code={bad}&state={QueryHelpers.ParseQuery(location.Query)["state"]}",
            cookie,
            pkce
        );
        Assert.Equal(HttpStatusCode.BadGateway, page.StatusCode);
    }

    [Theory]
    [InlineData("SLACK_CLIENT_SECRET", "", "SLACK_CLIENT_SECRET is missing")]
    [InlineData("SLACK_REDIRECT_URL", "http://bot.example.org/", "SLACK_REDIRECT_URL is missing")]
    [InlineData("SLACK_BOT_TOKEN", "xoxb-1", "set only one of them")]
    [InlineData("SLACK_AUTHORIZE_URL", "http://slack.example/", "SLACK_AUTHORIZE_URL must be")]
    [InlineData("Slack:Sockets", "11", "Slack:Sockets must be")]
    public async Task What_does_not_fit_together_stops_the_start(string setting, string value, string fault)
    {
        var stopped = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            SlackHost.StartForManyAsync((setting, value))
        );

        Assert.Contains(fault, stopped.Message, StringComparison.Ordinal);
    }

    private IEnumerable<KeyValuePair<(string Platform, string Workspace), string>> Kept =>
        host.Installations.Kept;

    private static bool IsIssued(string token) => token != "xoxb-fake";

    private Task<Delivery> SayAsync(string workspace) => host.SayAsync(workspace);

    private Task InstallAsync(string workspace, bool organisation = false) =>
        host.InstallAsync(workspace, organisation);

    private Task<(Uri Location, string Cookie)> BeginAsync(SlackHost? at = null) =>
        (at ?? host).BeginInstallAsync();

    private Task<HttpResponseMessage> FinishAsync(string query, string? cookie, SlackHost? at = null) =>
        (at ?? host).FinishInstallAsync(query, cookie);

    private static Task<string> BodyAsync(HttpResponseMessage page) =>
        page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
