using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Etiquette.Adapters.Teams;

/// <summary>
/// The connector's REST calls that we need. Our token goes to trusted addresses only, and never along a redirect.
/// https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
/// </summary>
internal sealed partial class TeamsConnector(
    IHttpClientFactory http,
    TeamsHosts hosts,
    TeamsBearer bearer,
    IOptions<TeamsOptions> options,
    ILogger<TeamsConnector> log
)
{
    public const string Client = "teams-connector";

    public Task<Delivery> PostAsync(TeamsRoute route, JsonObject message, CancellationToken cancellation) =>
        SendAsync(HttpMethod.Post, Activities(route, route.ActivityId), route, message, cancellation);

    public Task<Delivery> UpdateAsync(
        TeamsRoute route,
        string activity,
        JsonObject message,
        CancellationToken cancellation
    ) => SendAsync(HttpMethod.Put, Activities(route, activity), route, message, cancellation);

    /// <summary>A line in the conversation that one member alone sees.</summary>
    public Task<Delivery> WhisperAsync(
        TeamsRoute route,
        string member,
        string text,
        CancellationToken cancellation
    )
    {
        var message = TeamsMessage.WithText(text);
        message["recipient"] = new JsonObject { ["id"] = member };
        var path = Activities(route, null) + "?isTargetedActivity=true";
        return SendAsync(HttpMethod.Post, path, route with { ActivityId = null }, message, cancellation);
    }

    private static string Activities(TeamsRoute route, string? activity) =>
        $"{route.ServiceUrl.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(route.ConversationId)}/activities"
        + (activity is null ? "" : "/" + Uri.EscapeDataString(activity));

    private async Task<Delivery> SendAsync(
        HttpMethod method,
        string url,
        TeamsRoute route,
        JsonObject message,
        CancellationToken cancellation
    )
    {
        // A route was stored when its address was trusted; the list may have become shorter since.
        if (!hosts.Trusts(route.ServiceUrl))
        {
            return new Delivery.Refused("service_host");
        }

        Address(message, route);
        var body = message.ToJsonString(TeamsMessage.Format);
        try
        {
            return await SendAsync(method, url, body, null, cancellation);
        }
        catch (Exception fault)
            when (!cancellation.IsCancellationRequested && ConnectorAnswer.Of(fault) is not null)
        {
            LogFailed(fault.GetType().Name);
            return ConnectorAnswer.Of(fault)!;
        }
    }

    private async Task<Delivery> SendAsync(
        HttpMethod method,
        string url,
        string body,
        string? refused,
        CancellationToken cancellation
    )
    {
        using var request = new HttpRequestMessage(method, url)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        var token = options.Value.IsOn ? await bearer.GetAsync(refused, cancellation) : null;
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        using var response = await http.CreateClient(Client).SendAsync(request, cancellation);
        if (response.StatusCode == HttpStatusCode.Unauthorized && token is not null && refused is null)
        {
            return await SendAsync(method, url, body, token, cancellation);
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

    private static void Address(JsonObject message, TeamsRoute route)
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
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Teams answered {Status} (MS-CV {Trace}).")]
    private partial void LogNotSent(int status, string? trace);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Teams could not be reached ({Failure}).")]
    private partial void LogFailed(string failure);
}
