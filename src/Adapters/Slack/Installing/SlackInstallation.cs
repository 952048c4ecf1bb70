using System.Text.Json.Serialization;

namespace Etiquette.Adapters.Slack;

/// <summary>A workspace, or a whole organisation, that installed the bot. Written sealed, because of its tokens.</summary>
/// <param name="Workspace">Enterprise id where an organisation installed it, team id otherwise.</param>
internal sealed record SlackInstallation(
    string Workspace,
    string Token,
    string App,
    string? BotUser,
    DateTimeOffset InstalledAt
)
{
    /// <summary>Buys the next token, once; null where tokens do not rotate.</summary>
    public string? RefreshToken { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }

    public IReadOnlyList<string> Scopes { get; init; } = [];

    [JsonIgnore]
    public SlackIdentity Identity => new(Workspace, App: App, BotUser: BotUser);
}
