using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Identity.Client;

namespace Etiquette.Adapters.Teams;

/// <summary>What the connector's answer means for the outbox.</summary>
internal static partial class ConnectorAnswer
{
    public static async Task<Delivery> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var json = await JsonAsync(response, cancellation);
        return response.StatusCode switch
        {
            >= HttpStatusCode.OK and < HttpStatusCode.Ambiguous => new Delivery.Sent(
                json?.IdAt("activityId") ?? json?.IdAt("id")
            ),
            // Each conversation has its own limit.
            HttpStatusCode.TooManyRequests => new Delivery.Busy(After(response), "429"),
            // Two of our messages met in one conversation.
            HttpStatusCode.PreconditionFailed => new Delivery.Busy(After(response), "412"),
            HttpStatusCode.ServiceUnavailable => new Delivery.Busy(After(response), "503"),
            // The gateway gave up waiting: behind it the message may have been posted.
            HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => new Delivery.Busy(
                After(response),
                ((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture),
                Uncertain: true
            ),
            // A fresh token was refused as well: wrong tenant or secret, so nothing gets through anywhere.
            HttpStatusCode.Unauthorized => new Delivery.Refused("unauthorized", WholeWorkspace: true)
            {
                Obstacle = Obstacle.AccessEnded,
            },
            var status => new Delivery.Refused(Code(json) ?? $"http_{(int)status}")
            {
                Obstacle = InTheWay(status, Code(json)),
            },
        };
    }

    private static Obstacle InTheWay(HttpStatusCode status, string? code) =>
        (status, code) switch
        {
            (_, "BotNotInConversationRoster") => Obstacle.NotAMember,
            // A message that is gone, or a member who left, says nothing about the conversation.
            (HttpStatusCode.NotFound, "ActivityNotFoundInConversation" or "MemberNotFoundInConversation") =>
                Obstacle.Unknown,
            (HttpStatusCode.NotFound, _) => Obstacle.PlaceIsGone,
            (HttpStatusCode.Forbidden, _) => Obstacle.NotAllowed,
            _ => Obstacle.Unknown,
        };

    /// <summary>No answer at all, or no token to ask with; null for what is an error of ours.</summary>
    public static Delivery? Of(Exception fault) =>
        fault switch
        {
            MsalServiceException { StatusCode: 400 or 401 } refused => new Delivery.Refused(
                "token_" + refused.ErrorCode,
                WholeWorkspace: true
            ),
            MsalException msal => new Delivery.Busy(null, "token_" + msal.ErrorCode, WholeWorkspace: true),
            HttpRequestException unsent when NeverArrived(unsent) => new Delivery.Busy(null, "connection"),
            HttpRequestException or IOException => new Delivery.Busy(null, "connection", Uncertain: true),
            OperationCanceledException => new Delivery.Busy(null, "timeout", Uncertain: true),
            _ => null,
        };

    private static bool NeverArrived(HttpRequestException fault) =>
        fault.HttpRequestError
            is HttpRequestError.ConnectionError
                or HttpRequestError.NameResolutionError
                or HttpRequestError.SecureConnectionError;

    private static TimeSpan? After(HttpResponseMessage response) =>
        response.Headers.RetryAfter switch
        {
            { Delta: { } wait } => wait,
            { Date: { } until } when response.Headers.Date is { } now && until > now => until - now,
            _ => null,
        };

    // Some refusals of a chat come as JSON within the message of another shape.
    private static string? Code(JsonElement? json) =>
        json?.IdAt("error", "code")
        ?? json?.IdAt("subCode")
        ?? json?.IdAt("code")
        ?? (
            SubCode().Match(json?.TextAt("message") ?? "") is { Success: true } inside
                ? inside.Groups["code"].Value
                : null
        );

    [GeneratedRegex("\"subCode\"\\s*:\\s*\"(?<code>\\w{1,60})\"")]
    private static partial Regex SubCode();

    private static async Task<JsonElement?> JsonAsync(
        HttpResponseMessage response,
        CancellationToken cancellation
    )
    {
        try
        {
            await using var body = await response.Content.ReadAsStreamAsync(cancellation);
            using var json = await JsonDocument.ParseAsync(body, cancellationToken: cancellation);
            return json.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
