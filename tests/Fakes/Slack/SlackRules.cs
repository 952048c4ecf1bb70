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

    public static string? OfView(JsonObject arguments, string method)
    {
        if (arguments["view"] is not JsonObject view || view["blocks"] is not { } blocks)
        {
            return "invalid_arguments: no view";
        }

        if (method is "views.publish")
        {
            return arguments["user_id"].Text() is null or "" ? "invalid_arguments: user_id"
                : view["type"].Text() is not "home" ? "invalid_arguments: type"
                : BlockKit.Fault(blocks, 100);
        }

        var hasInput = blocks.AsArray().Any(block => block?["type"].Text() is "input");
        return arguments["trigger_id"].Text() is null or "" ? "invalid_trigger_id: none"
            : view["type"].Text() is not "modal" ? "invalid_arguments: type"
            : hasInput && view["submit"] is null ? "invalid_arguments: inputs need submit"
            : new[] { "title", "submit", "close" }
                .Select(part =>
                    view[part]?["text"].Text() is { Length: 0 or > 24 } ? $"invalid_arguments: {part}" : null
                )
                .FirstOrDefault(fault => fault is not null)
                ?? BlockKit.Fault(blocks, 100);
    }

    public static string? OfSession(JsonObject arguments, string method) =>
        arguments["channel_id"].Text() is null or "" ? "invalid_arguments: channel_id"
        : arguments["thread_ts"].Text() is null or "" ? "invalid_arguments: thread_ts"
        : method is "agents.sessions.rename"
            ? (arguments["title"].Text() is { Length: >= 1 and <= 200 } ? null : "invalid_arguments: title")
        : arguments["status"].Text() is "processing" or "active" or "suspended" or "closed" ? null
        : "invalid_arguments: status";

    internal static string? Text(this JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    internal static bool? True(this JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<bool>(out var truth) ? truth : null;

    /// <summary>Our texts contain no markup at all: no angle bracket, and no ampersand that begins no entity.</summary>
    [GeneratedRegex("[<>].{0,20}|&(?!(amp|lt|gt);).{0,10}", RegexOptions.ExplicitCapture)]
    public static partial Regex Markup();
}
