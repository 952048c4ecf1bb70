using Microsoft.Extensions.Configuration;

namespace Etiquette.Adapters.Slack;

/// <summary>What connects the bot to Slack; the names are the ones Slack's own tools use.</summary>
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

    /// <summary>"xapp-...": Slack is reached through a socket, and need not reach us.</summary>
    [ConfigurationKeyName("SLACK_APP_TOKEN")]
    public string? AppToken { get; init; }

    /// <summary>How many sockets at once: while one is renewed, another hears. Slack allows ten for an app.</summary>
    [ConfigurationKeyName("Slack:Sockets")]
    public int Sockets { get; init; } = 2;

    /// <summary>Of the app ("Basic Information"): several workspaces install it through /slack/install.</summary>
    [ConfigurationKeyName("SLACK_CLIENT_ID")]
    public string? ClientId { get; init; }

    [ConfigurationKeyName("SLACK_CLIENT_SECRET")]
    public string? ClientSecret { get; init; }

    /// <summary>"https://.../slack/oauth_redirect", exactly as the app's settings name it.</summary>
    [ConfigurationKeyName("SLACK_REDIRECT_URL")]
    public string? RedirectUrl { get; init; }

    [ConfigurationKeyName("SLACK_AUTHORIZE_URL")]
    public string AuthorizeUrl { get; init; } = "https://slack.com/oauth/v2/authorize";

    /// <summary>
    /// The app has PKCE switched on. Off by default, because it makes the app a public client for good and its refresh
    /// tokens end after 30 days.
    /// </summary>
    [ConfigurationKeyName("Slack:Pkce")]
    public bool Pkce { get; init; }

    /// <summary>Who may install it: team and enterprise ids. Empty: whoever can.</summary>
    [ConfigurationKeyName("Slack:Workspaces")]
    public IReadOnlyList<string> Workspaces { get; init; } = [];

    /// <summary>Base of every Web API call.</summary>
    [ConfigurationKeyName("SLACK_API_URL")]
    public string ApiUrl { get; init; } = "https://slack.com/api/";

    /// <summary>More places, beside Slack's own, where a <c>response_url</c> may point.</summary>
    [ConfigurationKeyName("Slack:ResponseUrlPrefixes")]
    public IReadOnlyList<string> ResponseUrlPrefixes { get; init; } = [];

    /// <summary>Nothing set: the bot runs without Slack.</summary>
    public bool IsOn => new[] { SigningSecret, BotToken, AppToken, ClientId, ClientSecret }.Any(IsSet);

    public bool HasManyWorkspaces => IsSet(ClientId);

    public bool HasSockets => IsSet(AppToken);

    public bool IsCalled => IsSet(SigningSecret);

    public bool MayInstall(string workspace) => Workspaces is [] || Workspaces.Contains(workspace);

    internal static bool IsSet(string? setting) => !string.IsNullOrWhiteSpace(setting);
}
