using System.Text.Json.Nodes;

namespace Etiquette.Fakes.Slack;

/// <summary>One message as it stands in the fake's channel.</summary>
/// <param name="Body">The arguments it was posted, or last updated, with.</param>
/// <param name="Updates">How often it was replaced.</param>
public sealed record SlackPost(
    string Channel,
    string? Thread,
    string Ts,
    JsonObject Body,
    int Updates = 0,
    bool Ephemeral = false,
    bool Deleted = false
)
{
    public string Text => (string?)Body["text"] ?? "";

    /// <summary>The mark in its metadata.</summary>
    public string? Key => (string?)Body["metadata"]?["event_payload"]?["key"];

    /// <summary>What every button and menu line says, in order.</summary>
    public IReadOnlyList<string> Choices =>
        [
            .. Elements(Body["blocks"])
                .Where(element => (string?)element["type"] is not "feedback_buttons")
                .SelectMany(Labels)
                .Select(choice => choice.Label),
        ];

    /// <summary>The action that Slack sends when somebody clicks this button or chooses this line.</summary>
    public JsonObject? Find(string label) => ActionIn(Body["blocks"], label);

    /// <summary>The same for any blocks: a dialog's, a Home tab's.</summary>
    public static JsonObject? ActionIn(JsonNode? blocks, string label) =>
        Elements(blocks)
            .SelectMany(Labels)
            .FirstOrDefault(choice => choice.Label == label)
            .Action?.DeepClone()
            .AsObject();

    private static IEnumerable<JsonObject> Elements(JsonNode? blocks) =>
        (blocks as JsonArray ?? [])
            .OfType<JsonObject>()
            .SelectMany(block =>
                block["accessory"] is JsonObject accessory ? [accessory]
                : (string?)block["type"] is "actions" or "context_actions"
                    ? block["elements"]!.AsArray().OfType<JsonObject>()
                : []
            );

    private static IEnumerable<(string Label, JsonObject Action)> Labels(JsonObject element)
    {
        var (type, id) = ((string?)element["type"], (string?)element["action_id"]);
        foreach (var thumb in new[] { "positive_button", "negative_button" })
        {
            if (element[thumb] is { } button)
            {
                yield return (
                    (string)button["text"]!["text"]!,
                    new()
                    {
                        ["type"] = type,
                        ["action_id"] = id,
                        ["block_id"] = "b1",
                        ["value"] = (string?)button["value"],
                    }
                );
            }
        }

        if (type is "button")
        {
            yield return (
                (string)element["text"]!["text"]!,
                new()
                {
                    ["type"] = type,
                    ["action_id"] = id,
                    ["block_id"] = "b1",
                    ["text"] = element["text"]!.DeepClone(),
                    ["value"] = (string?)element["value"],
                }
            );
        }

        foreach (var option in (element["options"] as JsonArray ?? []).OfType<JsonObject>())
        {
            yield return (
                (string)option["text"]!["text"]!,
                new()
                {
                    ["type"] = type,
                    ["action_id"] = id,
                    ["block_id"] = "b1",
                    ["selected_option"] = option.DeepClone(),
                }
            );
        }
    }
}
