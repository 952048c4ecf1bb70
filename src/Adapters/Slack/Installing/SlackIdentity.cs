namespace Etiquette.Adapters.Slack;

/// <summary>Who we are in the workspace, as <c>auth.test</c> told; unknown until it answered.</summary>
public sealed record SlackIdentity(
    string? Team = null,
    string? Enterprise = null,
    string? App = null,
    string? BotUser = null
)
{
    public static readonly SlackIdentity Unknown = new();

    /// <summary>A workspace that did not install us: nothing that comes from there is for us.</summary>
    public static readonly SlackIdentity Stranger = new(Team: "");

    public bool IsForeign(string workspace, string? app) =>
        (Team is not null && workspace != Team && workspace != Enterprise)
        || (App is not null && app is not null && app != App);
}
