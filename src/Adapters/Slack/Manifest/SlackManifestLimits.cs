using System.Globalization;
using System.Text.Json.Nodes;

namespace Etiquette.Adapters.Slack;

/// <summary>
/// What Slack's documentation asks of a manifest and its schema cannot see as well: checked before anything is printed.
/// https://docs.slack.dev/reference/app-manifest
/// </summary>
public static class SlackManifestLimits
{
    /// <summary>Events that arrive only with a certain scope.</summary>
    private static readonly Dictionary<string, string> ScopeOf = new()
    {
        ["app_mention"] = "app_mentions:read",
        ["agent_session_stopped"] = "assistant:write",
        ["message.im"] = "im:history",
        ["message.channels"] = "channels:history",
        ["message.groups"] = "groups:history",
        ["user_change"] = "users:read",
    };

    public static IReadOnlyList<string> Faults(JsonObject manifest)
    {
        List<string> faults = [];
        var (display, features) = (manifest["display_information"], manifest["features"]);
        Length("display_information.name", display?["name"], 1, 35);
        Length("display_information.description", display?["description"], 1, 140);
        Length("display_information.long_description", display?["long_description"], 175, 4000);
        Length("features.bot_user.display_name", features?["bot_user"]?["display_name"], 1, 80);
        Length(
            "features.agent_view.agent_description",
            features?["agent_view"]?["agent_description"],
            1,
            300
        );
        Count("features.agent_view.suggested_prompts", features?["agent_view"]?["suggested_prompts"], 4);
        Count("features.shortcuts", features?["shortcuts"], 10);
        Count("features.slash_commands", features?["slash_commands"], 50);
        Count(
            "settings.event_subscriptions.bot_events",
            manifest["settings"]?["event_subscriptions"]?["bot_events"],
            100
        );
        foreach (var shortcut in Items(features?["shortcuts"]))
        {
            Length("shortcut name", shortcut["name"], 1, 24);
            Length("shortcut description", shortcut["description"], 1, 150);
            Length("shortcut callback_id", shortcut["callback_id"], 1, 255);
        }

        foreach (var command in Items(features?["slash_commands"]))
        {
            Length("command", command["command"], 2, 32);
            Length("command usage_hint", command["usage_hint"], 1, 1000);
        }

        faults.AddRange(EventsWithoutScope(manifest));
        faults.AddRange(WithoutAnAddress(manifest));
        return faults;

        void Length(string name, JsonNode? node, int least, int most)
        {
            if (node is null || ((string)node!).Length is var length && (length < least || length > most))
            {
                faults.Add(
                    string.Create(CultureInfo.InvariantCulture, $"{name} needs {least} to {most} characters")
                );
            }
        }

        void Count(string name, JsonNode? node, int most)
        {
            if (Items(node).Count() > most)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{name}: at most {most}"));
            }
        }
    }

    private static IEnumerable<string> EventsWithoutScope(JsonObject manifest)
    {
        var scopes = Texts(manifest["oauth_config"]?["scopes"]?["bot"]).ToHashSet();
        return Texts(manifest["settings"]?["event_subscriptions"]?["bot_events"])
            .Where(name => ScopeOf.TryGetValue(name, out var scope) && !scopes.Contains(scope))
            .Select(name => $"{name} needs the scope {ScopeOf[name]}");
    }

    /// <summary>Slack calls nobody in Socket Mode, and must know whom to call otherwise.</summary>
    private static IEnumerable<string> WithoutAnAddress(JsonObject manifest)
    {
        var settings = manifest["settings"];
        JsonNode?[] addresses =
        [
            settings?["event_subscriptions"]?["request_url"],
            settings?["interactivity"]?["request_url"],
            .. Items(manifest["features"]?["slash_commands"]).Select(command => command["url"]),
        ];
        var socket = (bool?)settings?["socket_mode_enabled"] is true;
        return addresses
            .Where(address =>
                socket
                    ? address is not null
                    : !((string?)address ?? "").StartsWith("https://", StringComparison.Ordinal)
            )
            .Select(address =>
                socket ? $"{address} is not called in Socket Mode" : "an https address is missing"
            );
    }

    private static IEnumerable<JsonNode> Items(JsonNode? list) =>
        (list as JsonArray ?? []).OfType<JsonNode>();

    private static IEnumerable<string> Texts(JsonNode? list) => Items(list).Select(item => (string)item!);
}
