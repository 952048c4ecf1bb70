using System.Net;
using Microsoft.Extensions.Options;

namespace Etiquette.Adapters.Tests.Slack;

public sealed class SlackStartTests
{
    [Theory]
    [InlineData("SLACK_BOT_TOKEN")]
    [InlineData("SLACK_SIGNING_SECRET")]
    public async Task Half_set_stops_the_start_and_names_what_is_missing(string missing)
    {
        var stopped = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            SlackHost.StartAsync((missing, ""))
        );

        Assert.StartsWith($"{missing} is missing", stopped.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SLACK_API_URL", "http://slack.example/api/")]
    [InlineData("SLACK_API_URL", "slack.com/api")]
    [InlineData("Slack:ResponseUrlPrefixes:0", "http://10.0.0.1/")]
    [InlineData("Slack:ResponseUrlPrefixes:0", "https://user@hooks.slack.com/")]
    public async Task An_unsafe_address_stops_the_start(string setting, string value)
    {
        var stopped = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            SlackHost.StartAsync((setting, value))
        );

        Assert.Contains(setting.TrimEnd('0', ':'), stopped.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Http_to_this_machine_is_for_Development_only() =>
        await Assert.ThrowsAsync<OptionsValidationException>(() => SlackHost.StartAsync("Production", null));

    [Fact]
    public async Task Without_settings_Slack_is_off_and_says_so()
    {
        await using var host = await SlackHost.StartAsync(
            ("SLACK_BOT_TOKEN", ""),
            ("SLACK_SIGNING_SECRET", "")
        );

        Assert.Contains(
            host.Log.All,
            line => line.StartsWith("Information Slack is off", StringComparison.Ordinal)
        );
        using var request = host.Signer.Json("/slack/events", "{}");
        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_token_that_Slack_does_not_accept_is_said_aloud()
    {
        await using var host = await SlackHost.StartAsync(("SLACK_BOT_TOKEN", "xoxb-wrong"));

        await host.ConnectedAsync();

        Assert.Contains(host.Log.All, line => line.Contains("invalid_auth", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log.All, line => line.Contains("xoxb", StringComparison.Ordinal));
    }
}
