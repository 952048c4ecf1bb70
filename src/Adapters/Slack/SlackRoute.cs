using System.Text.Json;
using System.Text.Json.Serialization;

namespace Etiquette.Adapters.Slack;

/// <summary>What Slack needs to know where an answer goes; travels as <see cref="Address.Route"/>.</summary>
/// <param name="Channel">Channel or DM.</param>
/// <param name="Thread">Parent of the thread; null posts beside it.</param>
/// <param name="Clicked">The message whose button was clicked: a card may take its place.</param>
/// <param name="Response">
/// A sealed <c>response_url</c>, where only it reaches the person: after a command, and on cards only they see.
/// </param>
public sealed record SlackRoute(
    string Channel,
    string? Thread = null,
    string? Clicked = null,
    string? Response = null
)
{
    public static SlackRoute Read(string route) =>
        JsonSerializer.Deserialize(route, SlackJson.Default.SlackRoute)
        ?? throw new JsonException("A Slack route must be an object.");

    public override string ToString() => JsonSerializer.Serialize(this, SlackJson.Default.SlackRoute);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(SlackRoute))]
[JsonSerializable(typeof(SlackPick))]
[JsonSerializable(typeof(SlackInstallation))]
internal sealed partial class SlackJson : JsonSerializerContext;
