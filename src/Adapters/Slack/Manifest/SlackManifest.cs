using System.Text.Json.Nodes;

namespace Etiquette.Adapters.Slack;

/// <summary>The Slack app as Slack's own settings page takes it. https://docs.slack.dev/reference/app-manifest</summary>
public static class SlackManifest
{
    /// <summary>The fewest that the features need; the README says what each is for.</summary>
    public static readonly IReadOnlyList<string> Scopes =
    [
        "app_mentions:read",
        "assistant:write",
        "chat:write",
        "commands",
        "im:history",
        "users:read",
    ];

    /// <summary>Exactly what <see cref="SlackEvent"/> handles.</summary>
    private static readonly string[] Events =
    [
        "agent_session_stopped",
        "app_home_opened",
        "app_mention",
        "app_uninstalled",
        "message.im",
        "tokens_revoked",
        "user_change",
    ];

    public static JsonObject For(SlackManifestChoices choices) =>
        new()
        {
            ["_metadata"] = new JsonObject { ["major_version"] = 2, ["minor_version"] = 0 },
            ["display_information"] = new JsonObject
            {
                ["name"] = "Etiquette Bot",
                ["description"] = "Ask it before you accept a LinkedIn request.",
                ["long_description"] =
                    "Tell Etiquette Bot about a connection request in your own words, or paste the e-mail. "
                    + "It asks only what could change the answer, says whether to accept, ask first, ignore, "
                    + "decline or report, gives its reasons, and drafts the words to send. It coaches notes of "
                    + "your own, and posts etiquette tips to a channel. It never logs in to LinkedIn and keeps "
                    + "no file on anybody.",
                ["background_color"] = "#2f4858",
            },
            ["features"] = Features(choices),
            ["oauth_config"] = OAuth(choices),
            ["settings"] = Settings(choices),
        };

    private static JsonObject Features(SlackManifestChoices choices) =>
        new()
        {
            ["agent_view"] = new JsonObject
            {
                ["agent_description"] =
                    "Says whether to accept a connection request, and why, and helps with the words.",
                ["suggested_prompts"] = SlackPrompts.InManifest(),
            },
            ["app_home"] = new JsonObject
            {
                ["home_tab_enabled"] = true,
                ["messages_tab_enabled"] = true,
                // Otherwise nobody can write to the bot.
                ["messages_tab_read_only_enabled"] = false,
            },
            ["bot_user"] = new JsonObject { ["display_name"] = "Etiquette Bot", ["always_online"] = true },
            ["shortcuts"] = new JsonArray(
                Shortcut(
                    "Should I accept this?",
                    "message",
                    SlackShortcut.ShouldIAccept,
                    "Ask about the request in this message."
                ),
                Shortcut(
                    "Coach this note",
                    "message",
                    SlackShortcut.CoachNote,
                    "Have the note in this message looked at before it goes out."
                ),
                Shortcut(
                    "Ask about a request",
                    "global",
                    SlackShortcut.AskGlobal,
                    "Should I accept a connection request? In one form."
                )
            ),
            ["slash_commands"] = new JsonArray(
                With(
                    new()
                    {
                        ["command"] = "/etiquette",
                        ["description"] = "Should I accept this connection request? Only you see the answer.",
                        ["usage_hint"] = SlackCommand.UsageHint,
                        ["should_escape"] = true,
                    },
                    "url",
                    choices.Address("/slack/commands")
                )
            ),
        };

    private static JsonObject OAuth(SlackManifestChoices choices)
    {
        var oauth = new JsonObject
        {
            ["scopes"] = new JsonObject
            {
                ["bot"] = new JsonArray([.. Scopes.Select(scope => (JsonNode)scope)]),
            },
        };
        if (choices is { ManyWorkspaces: true, Url: not null })
        {
            oauth["redirect_urls"] = new JsonArray(choices.Address("/slack/oauth_redirect"));
        }

        return oauth;
    }

    private static JsonObject Settings(SlackManifestChoices choices) =>
        new()
        {
            ["event_subscriptions"] = With(
                new() { ["bot_events"] = new JsonArray([.. Events.Select(name => (JsonNode)name)]) },
                "request_url",
                choices.Address("/slack/events")
            ),
            ["interactivity"] = With(
                new() { ["is_enabled"] = true },
                "request_url",
                choices.Address("/slack/interactivity")
            ),
            ["org_deploy_enabled"] = choices.ManyWorkspaces,
            ["socket_mode_enabled"] = choices.Url is null,
            // Cannot be switched off again, and one workspace's fixed token needs none.
            ["token_rotation_enabled"] = choices.ManyWorkspaces,
        };

    private static JsonObject Shortcut(string name, string type, string id, string description) =>
        new()
        {
            ["name"] = name,
            ["type"] = type,
            ["callback_id"] = id,
            ["description"] = description,
        };

    /// <summary>In Socket Mode nothing is called, so there is no address.</summary>
    private static JsonObject With(JsonObject settings, string name, string? address)
    {
        if (address is not null)
        {
            settings[name] = address;
        }

        return settings;
    }
}

/// <summary>What differs between installations.</summary>
/// <param name="Url">The bot's public https address; null: Socket Mode, which needs none.</param>
/// <param name="ManyWorkspaces">Installed through OAuth by several workspaces, or by a whole organisation.</param>
public sealed record SlackManifestChoices(Uri? Url, bool ManyWorkspaces = false)
{
    internal string? Address(string path) => Url is null ? null : $"{Url.AbsoluteUri.TrimEnd('/')}{path}";
}
