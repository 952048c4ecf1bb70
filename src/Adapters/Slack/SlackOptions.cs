using Microsoft.Extensions.Configuration;

namespace Etiquette.Adapters.Slack;

/// <summary>What connects the bot to one Slack workspace; the names are the ones Slack's own tools use.</summary>
public sealed record SlackOptions
{
    /// <summary>Slack signs what it sends with this ("Basic Information", "Signing Secret").</summary>
    [ConfigurationKeyName("SLACK_SIGNING_SECRET")]
    public string? SigningSecret { get; init; }

    /// <summary>While the secret is being regenerated both are accepted.</summary>
    [ConfigurationKeyName("SLACK_SIGNING_SECRET_PREVIOUS")]
    public string? PreviousSigningSecret { get; init; }

    /// <summary>"xoxb-...": the bot posts with it.</summary>
    [ConfigurationKeyName("SLACK_BOT_TOKEN")]
    public string? BotToken { get; init; }

    /// <summary>Base of every Web API call.</summary>
    [ConfigurationKeyName("SLACK_API_URL")]
    public string ApiUrl { get; init; } = "https://slack.com/api/";

    /// <summary>More places, beside Slack's own, where a <c>response_url</c> may point.</summary>
    [ConfigurationKeyName("Slack:ResponseUrlPrefixes")]
    public IReadOnlyList<string> ResponseUrlPrefixes { get; init; } = [];

    /// <summary>Nothing set: the bot runs without Slack.</summary>
    public bool IsOn => !string.IsNullOrWhiteSpace(SigningSecret) || !string.IsNullOrWhiteSpace(BotToken);
}
