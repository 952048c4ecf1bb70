using System.Text.Json;
using System.Text.Json.Nodes;

namespace Etiquette.Adapters.Slack;

/// <summary>What people may tap before they have written anything.</summary>
internal static class SlackPrompts
{
    /// <summary>At most four. https://docs.slack.dev/ai/developing-agents</summary>
    public static readonly IReadOnlyList<(string Title, string Message)> All =
    [
        ("Should I accept a request?", "Should I accept a connection request?"),
        ("Help me write a note", "Help me write a connection note"),
        ("Give me a tip", "Give me a tip"),
        ("What can you do?", "help"),
    ];

    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("prompts"u8);
        foreach (var (title, message) in All)
        {
            json.WriteStartObject();
            json.WriteString("title"u8, title);
            json.WriteString("message"u8, message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static JsonArray InManifest() =>
        [.. All.Select(prompt => new JsonObject { ["title"] = prompt.Title, ["message"] = prompt.Message })];
}
