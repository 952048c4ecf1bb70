using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Etiquette.Fakes.Slack;

/// <summary>What Slack asks of every call: token, content type, known arguments, and a message it accepts.</summary>
internal sealed class SlackCalls(FakeInstalls installs)
{
    private static readonly Dictionary<string, string[]> Known = new()
    {
        ["auth.test"] = [],
        ["chat.postMessage"] =
        [
            "channel",
            "text",
            "blocks",
            "thread_ts",
            "metadata",
            "unfurl_links",
            "unfurl_media",
            "parse",
            "link_names",
            "mrkdwn",
            "reply_broadcast",
        ],
        ["chat.update"] = ["channel", "ts", "text", "blocks", "metadata", "parse", "link_names"],
        ["response_url"] =
        [
            "text",
            "blocks",
            "response_type",
            "replace_original",
            "delete_original",
            "thread_ts",
        ],
        ["conversations.history"] =
        [
            "channel",
            "limit",
            "cursor",
            "oldest",
            "latest",
            "inclusive",
            "include_all_metadata",
        ],
        ["conversations.replies"] =
        [
            "channel",
            "ts",
            "limit",
            "cursor",
            "oldest",
            "latest",
            "inclusive",
            "include_all_metadata",
        ],
        ["views.open"] = ["trigger_id", "view"],
        ["views.publish"] = ["user_id", "view", "hash"],
        ["chat.delete"] = ["channel", "ts"],
        ["users.info"] = ["user", "include_locale"],
        ["agents.sessions.setStatus"] = ["channel_id", "thread_ts", "status", "title"],
        ["agents.sessions.rename"] = ["channel_id", "thread_ts", "title"],
        ["assistant.threads.setSuggestedPrompts"] = ["channel_id", "thread_ts", "title", "prompts"],
        ["apps.connections.open"] = [],
        ["oauth.v2.access"] =
        [
            "code",
            "client_id",
            "client_secret",
            "redirect_uri",
            "code_verifier",
            "grant_type",
            "refresh_token",
        ],
    };

    /// <summary>The arguments, or "code: why" as Slack would refuse them.</summary>
    public (JsonObject Arguments, string? Refusal) Read(HttpRequest request, string method, byte[] bytes)
    {
        if (!Known.TryGetValue(method, out var known))
        {
            return ([], "unknown_method");
        }

        if (TokenFault(request, method) is { } fault)
        {
            return ([], fault);
        }

        if (request.QueryString.HasValue)
        {
            return ([], "invalid_arguments: arguments belong in the body");
        }

        var arguments = Parse(request, bytes);
        if (arguments is null)
        {
            return ([], "invalid_json");
        }

        var refusal =
            arguments.Select(argument => argument.Key).FirstOrDefault(name => !known.Contains(name))
                is { } unknown
                ? $"invalid_arguments: {unknown}"
            : method is "chat.postMessage" or "chat.update" or "response_url"
                ? SlackRules.OfMessage(arguments, method)
            : method is "views.open" or "views.publish" ? SlackRules.OfView(arguments, method)
            : method.StartsWith("agents.", StringComparison.Ordinal) ? SlackRules.OfSession(arguments, method)
            : null;
        return (arguments, refusal);
    }

    private string? TokenFault(HttpRequest request, string method)
    {
        var authorization = request.Headers.Authorization.ToString();
        return method switch
        {
            "response_url" or "oauth.v2.access" => null,
            _ when authorization.Length == 0 => "not_authed",
            "apps.connections.open" => authorization == $"Bearer {FakeSockets.AppToken}"
                ? null
                : "invalid_auth",
            _ => authorization.StartsWith("Bearer ", StringComparison.Ordinal)
            && installs.WorkspaceOf(authorization["Bearer ".Length..]) is not null
                ? null
                : "invalid_auth",
        };
    }

    public static JsonObject? Parse(HttpRequest request, byte[] bytes)
    {
        try
        {
            return request.ContentType switch
            {
                "application/json; charset=utf-8" => JsonNode.Parse(bytes) as JsonObject,
                "application/x-www-form-urlencoded" => new(
                    QueryHelpers
                        .ParseQuery(System.Text.Encoding.UTF8.GetString(bytes))
                        .Select(field => KeyValuePair.Create(field.Key, (JsonNode?)field.Value.ToString()))
                ),
                null when bytes.Length == 0 => [],
                _ => null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
