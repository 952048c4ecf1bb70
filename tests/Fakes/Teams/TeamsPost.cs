using System.Text.Json.Nodes;

namespace Etiquette.Fakes.Teams;

/// <summary>A message as it stands in a conversation now.</summary>
/// <param name="Whisper">Only its recipient sees it.</param>
public sealed record TeamsPost(string Conversation, string Id, JsonObject Activity, bool Whisper = false)
{
    public string? Text => (string?)Activity["text"];

    public string? Summary => (string?)Activity["summary"];

    public string? ReplyToId => (string?)Activity["replyToId"];

    public JsonObject? Card => Activity["attachments"]?[0]?["content"]?.AsObject();

    /// <summary>All buttons of the card by their titles, also those that unfold first.</summary>
    public IReadOnlyList<JsonObject> Buttons =>
        Card is null
            ? []
            : [.. AdaptiveCardRules.Objects(Card).Where(node => (string?)node["type"] == "Action.Execute")];

    public JsonObject Button(string title) => Buttons.First(button => (string?)button["title"] == title);
}
