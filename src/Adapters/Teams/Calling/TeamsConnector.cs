using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Etiquette.Adapters.Teams;

/// <summary>
/// The connector's REST calls that we need, at the pace that Teams allows. Our token goes to trusted addresses only,
/// and never along a redirect.
/// https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
/// </summary>
internal sealed partial class TeamsConnector(
    IHttpClientFactory http,
    TeamsHosts hosts,
    TeamsBearer bearer,
    TeamsPace pace,
    IOptions<TeamsOptions> options,
    ILogger<TeamsConnector> log
)
{
    public const string Client = "teams-connector";

    public Task<Delivery> PostAsync(
        string tenant,
        TeamsRoute route,
        JsonObject message,
        CancellationToken cancellation
    ) =>
        CallAsync(
            new(HttpMethod.Post, tenant, route, Activities(route, route.ActivityId)),
            Addressed(message, route),
            cancellation
        );

    public Task<Delivery> UpdateAsync(
        string tenant,
        TeamsRoute route,
        string activity,
        JsonObject message,
        CancellationToken cancellation
    ) =>
        CallAsync(
            new(HttpMethod.Put, tenant, route, Activities(route, activity)),
            Addressed(message, route),
            cancellation
        );

    public Task<Delivery> DeleteAsync(
        string tenant,
        TeamsRoute route,
        string activity,
        CancellationToken cancellation
    ) => CallAsync(new(HttpMethod.Delete, tenant, route, Activities(route, activity)), null, cancellation);

    /// <summary>A line in the conversation that one member alone sees.</summary>
    public Task<Delivery> WhisperAsync(
        string tenant,
        TeamsRoute route,
        string member,
        string text,
        CancellationToken cancellation
    )
    {
        var message = Addressed(TeamsMessage.WithText(text), route with { ActivityId = null });
        message["recipient"] = new JsonObject { ["id"] = member };
        var path = Activities(route, null) + "?isTargetedActivity=true";
        return CallAsync(new(HttpMethod.Post, tenant, route, path), message, cancellation);
    }

    /// <summary>"... is typing", for about five seconds. Channels know no such thing.</summary>
    public Task<Delivery> TypeAsync(string tenant, TeamsRoute route, CancellationToken cancellation) =>
        CallAsync(
            new(HttpMethod.Post, tenant, route, Activities(route, null)),
            Addressed(new() { ["type"] = "typing" }, route with { ActivityId = null }),
            cancellation
        );

    /// <summary>A new post in a channel; what is sent has the id of the post, which is its thread's id too.</summary>
    public Task<Delivery> StartPostAsync(
        string tenant,
        TeamsRoute route,
        JsonObject message,
        CancellationToken cancellation
    ) =>
        StartAsync(
            tenant,
            route,
            new()
            {
                ["isGroup"] = true,
                ["channelData"] = new JsonObject
                {
                    ["channel"] = new JsonObject { ["id"] = route.ConversationId },
                },
                ["activity"] = message,
            },
            cancellation
        );

    /// <summary>The chat with one member, which may exist already; what is sent has the conversation's id.</summary>
    public Task<Delivery> OpenChatAsync(
        string tenant,
        TeamsRoute route,
        string member,
        CancellationToken cancellation
    ) =>
        StartAsync(
            tenant,
            route,
            new() { ["isGroup"] = false, ["members"] = new JsonArray(new JsonObject { ["id"] = member }) },
            cancellation
        );

    private Task<Delivery> StartAsync(
        string tenant,
        TeamsRoute route,
        JsonObject conversation,
        CancellationToken cancellation
    )
    {
        conversation["tenantId"] = tenant;
        if (route.BotId is { } bot)
        {
            conversation["bot"] = new JsonObject { ["id"] = bot };
        }

        return CallAsync(
            new(HttpMethod.Post, tenant, route, Conversations(route)),
            conversation,
            cancellation
        );
    }

    private static string Conversations(TeamsRoute route) =>
        route.ServiceUrl.TrimEnd('/') + "/v3/conversations";

    private static string Activities(TeamsRoute route, string? activity) =>
        $"{Conversations(route)}/{Uri.EscapeDataString(route.ConversationId)}/activities"
        + (activity is null ? "" : "/" + Uri.EscapeDataString(activity));

    private static JsonObject Addressed(JsonObject message, TeamsRoute route)
    {
        message["conversation"] = new JsonObject { ["id"] = route.ConversationId };
        if (route.BotId is { } bot)
        {
            message["from"] = new JsonObject { ["id"] = bot };
        }

        if (route.ActivityId is { } activity)
        {
            message["replyToId"] = activity;
        }

        return message;
    }

    private async Task<Delivery> CallAsync(Call call, JsonObject? content, CancellationToken cancellation)
    {
        // A route was stored when its address was trusted; the list may have become shorter since.
        if (!hosts.Trusts(call.Route.ServiceUrl))
        {
            return new Delivery.Refused("service_host");
        }

        if (pace.Take(call.Tenant, call.Route.ConversationId) is { } later)
        {
            return later;
        }

        try
        {
            return await CallAsync(call, content?.ToJsonString(TeamsMessage.Format), null, cancellation);
        }
        catch (Exception fault)
            when (!cancellation.IsCancellationRequested && ConnectorAnswer.Of(fault) is not null)
        {
            LogFailed(fault.GetType().Name);
            return ConnectorAnswer.Of(fault)!;
        }
        finally
        {
            pace.Done(call.Tenant, call.Route.ConversationId);
        }
    }

    private async Task<Delivery> CallAsync(
        Call call,
        string? body,
        string? refused,
        CancellationToken cancellation
    )
    {
        using var request = new HttpRequestMessage(call.Method, call.Url);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        var token = options.Value.IsOn ? await bearer.GetAsync(refused, cancellation) : null;
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        using var response = await http.CreateClient(Client).SendAsync(request, cancellation);
        if (response.StatusCode == HttpStatusCode.Unauthorized && token is not null && refused is null)
        {
            return await CallAsync(call, body, token, cancellation);
        }

        var outcome = await ConnectorAnswer.ReadAsync(response, cancellation);
        if (outcome is not Delivery.Sent)
        {
            var trace = response.Headers.TryGetValues("MS-CV", out var values)
                ? values.FirstOrDefault()
                : null;
            LogNotSent((int)response.StatusCode, trace);
        }

        return outcome;
    }

    private sealed record Call(HttpMethod Method, string Tenant, TeamsRoute Route, string Url);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Teams answered {Status} (MS-CV {Trace}).")]
    private partial void LogNotSent(int status, string? trace);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Teams could not be reached ({Failure}).")]
    private partial void LogFailed(string failure);
}
