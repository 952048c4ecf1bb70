using System.Text.Json.Nodes;
using Etiquette.Adapters.Web.TryOut;
using Microsoft.AspNetCore.Http;

namespace Etiquette.Adapters.Web;

/// <summary>POST /api/chat: one turn, answered in the same response.</summary>
public static class ChatEndpoint
{
    public const string Platform = "web";
    private const string IdempotencyKey = "Idempotency-Key";

    public static async Task<IResult> HearAsync(HttpRequest request, ITurns turns)
    {
        var (chat, refusal) = await JsonBody.ReadAsync<ChatRequest>(request);
        if (chat is null)
        {
            return refusal!;
        }

        if ((chat.Fault ?? DeliveryFault(request)) is { } fault)
        {
            return Problem.Of(StatusCodes.Status400BadRequest, fault);
        }

        var address = new Address(Platform, Platform, chat.User!, chat.Conversation!, Route: "{}");
        var incoming = new Incoming(Delivery(request, address), address, chat.Heard, Inline: true)
        {
            Around = WebPlace.Around(address, chat.Zone),
        };
        try
        {
            return Results.Json(
                ReplyJson.Render(await turns.HearAsync(incoming, request.HttpContext.RequestAborted))
            );
        }
        catch (TimeoutException)
        {
            request.HttpContext.Response.Headers.RetryAfter = "1";
            return Problem.Of(
                StatusCodes.Status503ServiceUnavailable,
                "The store did not answer in time. Please send it again."
            );
        }
    }

    /// <summary>What was posted into a conversation unasked: tips, as long as this process remembers them.</summary>
    public static IResult Posts(string? user, string? conversation, Transcripts transcripts) =>
        WebId.IsValid(user) && WebId.IsValid(conversation)
            ? Results.Json(
                new JsonObject
                {
                    ["posts"] = new JsonArray([
                        .. transcripts
                            .Of(new Visitor(user!, conversation!))
                            .Exchanges.SelectMany(exchange => exchange.Replies)
                            .Select(ReplyJson.Render),
                    ]),
                }
            )
            : Problem.Of(
                StatusCodes.Status400BadRequest,
                $"\"user\" and \"conversation\" are needed: {WebId.Rule}."
            );

    private static string? DeliveryFault(HttpRequest request) =>
        request.Headers[IdempotencyKey] is { Count: > 0 } key && (key.Count > 1 || !WebId.IsValid(key))
            ? $"\"{IdempotencyKey}\" is one header: {WebId.Rule}."
            : null;

    /// <summary>
    /// A caller's key is theirs alone: two users may choose the same one. A tab occurs in neither part, so that no
    /// two pairs read alike.
    /// </summary>
    private static DeliveryId Delivery(HttpRequest request, Address address) =>
        new(
            $"{address.Person}\t{(request.Headers[IdempotencyKey] is [{ } key] ? key : $"{Guid.NewGuid():N}")}"
        );
}
