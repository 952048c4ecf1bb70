using System.Text.Json.Nodes;

namespace Etiquette.Fakes.Teams;

/// <summary>A message as it stands in a conversation now.</summary>
/// <param name="Whisper">Only its recipient sees it.</param>
public sealed record TeamsPost(string Conversation, string Id, JsonObject Activity, bool Whisper = false)
{
    public bool IsDeleted { get; init; }

    /// <summary>How often it was changed.</summary>
    public int Edits { get; init; }

    public string? Text => (string?)Activity["text"];

    public string? Summary => (string?)Activity["summary"];

    public string? ReplyToId => (string?)Activity["replyToId"];

    public JsonObject? Card => Activity["attachments"]?[0]?["content"]?.AsObject();

    /// <summary>Every answer that the card offers.</summary>
    public IReadOnlyList<string> Choices => Card is null ? [] : CardOnScreen.Choices(Card);

    /// <summary>The button with which this is answered.</summary>
    public JsonObject Choose(string label) =>
        CardOnScreen.Choose(Card!, label) ?? throw new InvalidOperationException($"Nothing says {label}.");
}
