using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Etiquette.Adapters.Teams;

/// <summary>
/// The answers to <c>adaptiveCard/action</c>: the HTTP status is 200 always, how it went stands inside.
/// https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format
/// </summary>
internal static class InvokeAnswer
{
    /// <summary>Takes the place of the card that was clicked.</summary>
    public static IResult Card(JsonObject card) => Of(200, AdaptiveCards.ContentType, card);

    /// <summary>Shown for a moment; the card stays.</summary>
    public static IResult Message(string text) => Of(200, "application/vnd.microsoft.activity.message", text);

    public static IResult Fault(int status, string text) =>
        Of(
            status,
            "application/vnd.microsoft.error",
            new JsonObject
            {
                ["code"] = status.ToString(System.Globalization.CultureInfo.InvariantCulture),
                ["message"] = text,
            }
        );

    private static IResult Of(int status, string type, JsonNode value) =>
        Results.Text(
            new JsonObject
            {
                ["statusCode"] = status,
                ["type"] = type,
                ["value"] = value,
            }.ToJsonString(TeamsMessage.Format),
            "application/json"
        );
}
