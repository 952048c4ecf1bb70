using System.Net;
using System.Text.Json.Nodes;
using Etiquette.Fakes.Teams;
using Microsoft.Extensions.Options;

namespace Etiquette.Adapters.Tests.Teams;

public sealed class TeamsSettingsTests
{
    private static readonly (string, string?)[] Off =
    [
        ("MicrosoftAppId", null),
        ("MicrosoftAppPassword", " "),
        ("MicrosoftAppTenantId", ""),
        ("Teams:ServiceUrlPrefixes:0", null),
    ];

    [Theory]
    [InlineData("MicrosoftAppId")]
    [InlineData("MicrosoftAppPassword")]
    [InlineData("MicrosoftAppTenantId")]
    public async Task Half_set_it_does_not_start_and_names_what_is_missing(string missing)
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            TeamsHost.StartAsync(settings: (missing, null))
        );
        Assert.Contains($"{missing} is missing", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MicrosoftAppType", "Triple")]
    [InlineData("Teams:OpenIdMetadataUrl", "http://login.botframework.com/keys")]
    [InlineData("Teams:TokenEndpoint", "nonsense")]
    [InlineData("Teams:ServiceUrlPrefixes:0", "http://example.org/")]
    public async Task A_setting_that_makes_no_sense_stops_the_start(string key, string value)
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            TeamsHost.StartAsync(settings: (key, value))
        );
        Assert.Contains(
            key.Replace(":0", "", StringComparison.Ordinal),
            fault.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task In_production_not_even_this_machine_may_be_told_answers_over_http()
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            TeamsHost.StartAsync("Production")
        );
        Assert.Contains("Teams:ServiceUrlPrefixes", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_production_without_settings_there_is_no_door_at_all()
    {
        await using var host = await TeamsHost.StartAsync("Production", Off);
        using var response = await host.SendAsync(TeamsSender.Request(Hello(host), null));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains(host.Log.All, line => line.Contains("Teams is off", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_production_the_token_counts_and_loopback_does_not()
    {
        await using var host = await TeamsHost.StartAsync("Production", ("Teams:ServiceUrlPrefixes:0", null));
        Assert.Equal(HttpStatusCode.Unauthorized, await KnockAsync(host, host.Sender.Token()));

        var activity = host.Sender.Message("hello");
        activity["serviceUrl"] = "https://smba.trafficmanager.net/emea/";
        var token = host.Sender.Token(host.Sender.Claims("https://smba.trafficmanager.net/emea/"));
        using var answer = await host.SendAsync(TeamsSender.Request(activity.ToJsonString(), token));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task In_development_without_settings_this_machine_needs_no_token()
    {
        await using var host = await TeamsHost.StartAsync("Development", Off);
        Assert.Equal(HttpStatusCode.OK, await KnockAsync(host, null));
        Assert.Single(host.Heard);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("Origin", "https://example.org")]
    [InlineData("Host", "bot.example.org")]
    public async Task A_tunnel_or_a_web_page_is_not_this_machine(string header, string value)
    {
        await using var host = await TeamsHost.StartAsync("Development", Off);
        Assert.Equal(HttpStatusCode.Unauthorized, await KnockAsync(host, null, (header, value)));
        Assert.Empty(host.Heard);
    }

    [Fact]
    public async Task In_development_with_settings_even_this_machine_needs_a_token()
    {
        await using var host = await TeamsHost.StartAsync();
        Assert.Equal(HttpStatusCode.Unauthorized, await KnockAsync(host, null));
    }

    [Fact]
    public async Task A_bot_for_every_tenant_hears_every_tenant()
    {
        await using var host = await TeamsHost.StartAsync(settings: ("MicrosoftAppType", "MultiTenant"));
        var activity = host.Sender.Message("hello");
        activity["conversation"]!["tenantId"] = "another-tenant";
        activity["channelData"] = new JsonObject();
        using var response = await host.SendAsync(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("another-tenant", Assert.Single(host.Heard).Address.Workspace);
    }

    [Fact]
    public async Task A_managed_identity_needs_no_password()
    {
        await using var host = await TeamsHost.StartAsync(
            settings:
            [
                ("MicrosoftAppType", "UserAssignedMSI"),
                ("MicrosoftAppPassword", null),
                ("Teams:TokenEndpoint", null),
            ]
        );
        Assert.Equal(HttpStatusCode.OK, await KnockAsync(host, host.Sender.Token()));
    }

    private static string Hello(TeamsHost host) => host.Sender.Message("hello").ToJsonString();

    private static async Task<HttpStatusCode> KnockAsync(
        TeamsHost host,
        string? token,
        (string Name, string Value)? header = null
    )
    {
        using var request = TeamsSender.Request(Hello(host), token);
        if (header is { } extra)
        {
            request.Headers.TryAddWithoutValidation(extra.Name, extra.Value);
        }

        using var response = await host.SendAsync(request);
        return response.StatusCode;
    }
}
