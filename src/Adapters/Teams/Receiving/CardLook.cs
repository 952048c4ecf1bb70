using System.Text.Json;
using System.Text.Json.Nodes;

namespace Etiquette.Adapters.Teams;

/// <summary>
/// What a card sends by itself when its owner sees it again, so that they see it as things stand now.
/// https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#refresh-mechanism
/// </summary>
internal sealed record CardLook(int Case, string Owner)
{
    public const string Verb = "look";

    public static JsonObject Refresh(int number, string owner, string member) =>
        new()
        {
            ["action"] = new JsonObject
            {
                ["type"] = "Action.Execute",
                ["title"] = "Refresh",
                ["verb"] = Verb,
                ["data"] = new JsonObject { ["look"] = number, ["owner"] = owner },
            },
            ["userIds"] = new JsonArray(member),
        };

    public static CardLook? Read(JsonElement? data) =>
        data is { } value
        && CardClick.Number(value.At("look")) is { } number
        && value.TextAt("owner") is { Length: > 0 and <= 64 } owner
            ? new(number, owner)
            : null;

    public bool IsFor(string user) => Owner == CardClick.MarkOf(user);
}
