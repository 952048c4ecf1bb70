using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Etiquette.Fakes.Teams;

/// <summary>The connector's rules for one call that posts or changes a message; empty when it keeps them.</summary>
internal static class MessageRules
{
    private const int MostUtf16Bytes = 100 * 1024;

    public static IEnumerable<string> Faults(
        HttpRequest request,
        string conversation,
        string? activity,
        string body
    )
    {
        if (
            !string.Equals(
                request.ContentType,
                "application/json; charset=utf-8",
                StringComparison.OrdinalIgnoreCase
            )
        )
        {
            yield return $"content type {request.ContentType}";
        }

        if (request.Headers.UserAgent.Count == 0)
        {
            yield return "no user agent";
        }

        if (body.Length * 2 > MostUtf16Bytes)
        {
            yield return $"MessageSizeTooBig: {body.Length * 2} bytes";
        }

        if (JsonNode.Parse(body) is not JsonObject message)
        {
            yield return "not an activity";
            yield break;
        }

        foreach (var fault in OfMessage(message, conversation))
        {
            yield return fault;
        }

        if (HttpMethods.IsPost(request.Method) && (string?)message["replyToId"] != activity)
        {
            yield return "replyToId is not the activity that is replied to";
        }

        if (request.Query.ContainsKey("isTargetedActivity") && (string?)message["recipient"]?["id"] is null)
        {
            yield return "a targeted message without a recipient";
        }
    }

    public static bool IsTyping(string body) => (string?)JsonNode.Parse(body)!["type"] == "typing";

    /// <param name="conversation">Null in a post that begins a conversation.</param>
    public static IEnumerable<string> OfMessage(JsonObject message, string? conversation)
    {
        if ((string?)message["type"] != "message")
        {
            yield return $"type {message["type"]}";
        }

        if (conversation is not null && (string?)message["conversation"]?["id"] != conversation)
        {
            yield return "conversation.id is not the conversation of the address";
        }

        if (
            conversation is not null
            && (
                (string?)message["from"]?["id"] is not { } from
                || !from.StartsWith("28:", StringComparison.Ordinal)
            )
        )
        {
            yield return "not from the bot";
        }

        if (message["text"] is not null && (string?)message["textFormat"] != "plain")
        {
            yield return "text that would be read as Markdown";
        }

        if (
            message["suggestedActions"] is { } suggested
            && suggested["actions"]!.AsArray().Count is < 1 or > 3
        )
        {
            yield return "Teams shows one to three suggestions";
        }

        if (message["attachments"] is not JsonArray attachments)
        {
            if (string.IsNullOrWhiteSpace((string?)message["text"]))
            {
                yield return "neither text nor card";
            }

            yield break;
        }

        if (string.IsNullOrWhiteSpace((string?)message["summary"]))
        {
            yield return "a card without a summary";
        }

        foreach (var attachment in attachments)
        {
            if ((string?)attachment?["contentType"] != "application/vnd.microsoft.card.adaptive")
            {
                yield return $"content type {attachment?["contentType"]}";
            }

            foreach (var fault in AdaptiveCardRules.Faults(attachment!["content"]!.AsObject()))
            {
                yield return fault;
            }
        }
    }
}
