using System.Text.Json;
using System.Text.Json.Serialization;

namespace Etiquette.Adapters.Teams;

/// <summary>What we need to post to a conversation; it travels with the reply as <see cref="Address.Route"/>.</summary>
/// <param name="BotId">Who we are in this conversation ("28:...").</param>
/// <param name="ActivityId">The message that we reply to; null when nobody wrote one.</param>
/// <param name="CardId">The card that was clicked: our first answer takes its place, unless it is mere words.</param>
/// <param name="Replaces">Our answer to a message that was edited: the first new answer takes its place.</param>
/// <param name="Member">Whom we answer, as Teams calls them in this conversation ("29:...").</param>
/// <param name="Kind">"personal", "groupChat" or "channel"; null where Teams does not say.</param>
public sealed record TeamsRoute(
    string ServiceUrl,
    string ConversationId,
    string? BotId = null,
    string? ActivityId = null,
    string? CardId = null,
    string? Replaces = null,
    string? Member = null,
    string? Kind = null
)
{
    private const string Thread = ";messageid=";

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The conversation without its thread.</summary>
    [JsonIgnore]
    public string Place => PlaceOf(ConversationId);

    [JsonIgnore]
    public bool IsPersonal => Kind is "personal";

    /// <summary>The message that the thread hangs under; null outside threads.</summary>
    [JsonIgnore]
    public string? ThreadRoot =>
        Place.Length == ConversationId.Length ? null : ConversationId[(Place.Length + Thread.Length)..];

    /// <summary>Nobody wrote to us just now: the chat with <see cref="Member"/> has to be opened first.</summary>
    [JsonIgnore]
    public bool IsUnopenedChat => ConversationId.Length == 0 && Member is not null;

    /// <summary>In a channel, and in no thread of it: a post of its own.</summary>
    [JsonIgnore]
    public bool IsNewPost => Kind is "channel" && ActivityId is null && Place == ConversationId;

    public static string PlaceOf(string conversation) =>
        conversation.IndexOf(Thread, StringComparison.Ordinal) is > 0 and var end
            ? conversation[..end]
            : conversation;

    /// <summary>Where a message of ours with this id can be changed: in a channel, in its own thread.</summary>
    public TeamsRoute Of(string activity) =>
        Kind is "channel" && ThreadRoot is null
            ? this with
            {
                ConversationId = Place + Thread + activity,
            }
            : this;

    public string Write() => JsonSerializer.Serialize(this, Format);

    /// <summary>Null when it is not a route of ours.</summary>
    public static TeamsRoute? Read(string text)
    {
        try
        {
            return
                JsonSerializer.Deserialize<TeamsRoute>(text, Format)
                    is { ServiceUrl: not null, ConversationId: not null } route
                ? route
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
