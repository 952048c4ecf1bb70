using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Etiquette.Fakes.Slack;

/// <summary>Slack's rules for messages and views; null, or "code: what is wrong".</summary>
public static partial class SlackRules
{
    public static string? OfMessage(JsonObject message, string method)
    {
        var text = message["text"].Text();
        if (string.IsNullOrWhiteSpace(text))
        {
            return "no_text: every message carries its meaning as text";
        }

        if (text.Length > 4000)
        {
            return "msg_too_long: text";
        }

        if (Markup().Match(text) is { Success: true } raw)
        {
            return $"unescaped: {raw.Value} in text";
        }

        if (method is not "response_url" && message["channel"].Text() is null or "")
        {
            return "channel_not_found: none given";
        }

        if (method is "chat.update" && message["ts"].Text() is null or "")
        {
            return "message_not_found: no ts";
        }

        if (
            method is "chat.postMessage"
            && (message["unfurl_links"].True() != false || message["unfurl_media"].True() != false)
        )
        {
            return "unfurl: switched on";
        }

        return message["metadata"] is { } metadata && metadata["event_type"].Text() is null or ""
                ? "invalid_metadata_format: event_type"
            : message["blocks"] is { } blocks && BlockKit.Fault(blocks, 50) is { } fault
                ? $"invalid_blocks: {fault}"
            : null;
    }

    public static string? OfView(JsonObject arguments) =>
        arguments["trigger_id"].Text() is null or "" ? "invalid_trigger_id"
        : arguments["view"]?["blocks"] is not { } blocks ? "invalid_view"
        : BlockKit.Fault(blocks, 100);

    internal static string? Text(this JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    internal static bool? True(this JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<bool>(out var truth) ? truth : null;

    /// <summary>Our texts contain no markup at all: no angle bracket, and no ampersand that begins no entity.</summary>
    [GeneratedRegex("[<>].{0,20}|&(?!(amp|lt|gt);).{0,10}", RegexOptions.ExplicitCapture)]
    public static partial Regex Markup();
}
