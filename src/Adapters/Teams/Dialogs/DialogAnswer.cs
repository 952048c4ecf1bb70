using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Etiquette.Adapters.Teams;

/// <summary>The answers to the invokes of dialogs: another page, or a last word.</summary>
internal static class DialogAnswer
{
    public static IResult Page(string title, JsonObject card) =>
        Task(
            "continue",
            new JsonObject
            {
                ["title"] = title,
                ["width"] = "medium",
                ["height"] = "large",
                ["card"] = new JsonObject { ["contentType"] = AdaptiveCards.ContentType, ["content"] = card },
            }
        );

    /// <summary>Teams shows it with a button to close the dialog.</summary>
    public static IResult LastWord(string text) => Task("message", text);

    private static IResult Task(string type, JsonNode value) =>
        Results.Text(
            new JsonObject
            {
                ["task"] = new JsonObject { ["type"] = type, ["value"] = value },
            }.ToJsonString(TeamsMessage.Format),
            "application/json"
        );
}
