using System.Text.Json;

namespace Etiquette.Adapters.Teams;

/// <summary>What we need to post to a conversation; it travels with the reply as <see cref="Address.Route"/>.</summary>
/// <param name="BotId">Who we are in this conversation ("28:...").</param>
/// <param name="ActivityId">The message that we reply to; null when nobody wrote one.</param>
/// <param name="CardId">The card that was clicked: our first answer takes its place.</param>
public sealed record TeamsRoute(
    string ServiceUrl,
    string ConversationId,
    string? BotId = null,
    string? ActivityId = null,
    string? CardId = null
)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

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
