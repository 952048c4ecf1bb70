using System.Text.Json;

namespace Etiquette.Adapters.Slack;

/// <summary>What happens to a workspace and its people while the bot lives there.</summary>
/// <remarks>
/// A channel that is archived, deleted or closed to us needs no event (and no right to read channels): Slack then
/// refuses the next post and says why. Renamed channels and migrated workspaces keep the ids that we keep.
/// </remarks>
internal static class SlackLife
{
    public static SlackPayload Read(JsonElement envelope, JsonElement happened, string workspace) =>
        envelope.Text("event_id") is not { } id
            ? new SlackPayload.Ignored("event")
            : happened.Text("type") switch
            {
                "app_uninstalled" => Removed(envelope, workspace, id),
                // Slack does not say in which order the two arrive; either one ends it. People's own tokens we never ask for.
                "tokens_revoked"
                    when happened.At("tokens").At("bot").First().ValueKind is JsonValueKind.String => Removed(
                    envelope,
                    workspace,
                    id
                ),
                "user_change"
                    when happened.At("user") is var user
                        && user.IsTrue("deleted")
                        && !user.IsTrue("is_bot")
                        && user.Text("id") is { } who => new SlackPayload.Forgets(
                    SlackAddress.InDirect(workspace, who, "left"),
                    SlackDelivery.Event(workspace, id),
                    IsAtHome: false
                ),
                _ => new SlackPayload.Ignored("event"),
            };

    private static SlackPayload.Removed Removed(JsonElement envelope, string workspace, string id) =>
        new(workspace, SlackDelivery.Event(workspace, id), HappenedAt(envelope));

    /// <summary>An unreadable time is taken for the latest: a token that ended is worth nothing anyway.</summary>
    private static DateTimeOffset HappenedAt(JsonElement envelope) =>
        envelope.At("event_time") is { ValueKind: JsonValueKind.Number } time
        && time.TryGetInt64(out var seconds)
        && seconds is > 0 and < 100_000_000_000
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : DateTimeOffset.MaxValue;
}
