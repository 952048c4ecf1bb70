using System.Text.Json;

namespace Etiquette.Adapters.Teams;

/// <summary>An activity as Teams posted it; what is absent, or not what it should be, is null.</summary>
internal sealed record TeamsActivity
{
    public required string Type { get; init; }
    public string? Id { get; init; }
    public string? ChannelId { get; init; }
    public string? ServiceUrl { get; init; }
    public string? From { get; init; }

    /// <summary>The person in Microsoft Entra: the same in every conversation. Guests may lack it.</summary>
    public string? AadObjectId { get; init; }
    public string? Recipient { get; init; }
    public string? Conversation { get; init; }
    public string? ConversationType { get; init; }

    /// <summary>The team, when it happened in one or to one.</summary>
    public string? Team { get; init; }

    /// <summary>The channel that an event is about; it happens in the team's own conversation.</summary>
    public string? Channel { get; init; }

    /// <summary>Teams states the tenant in two places; an honest activity says the same in both.</summary>
    public IReadOnlyList<string> Tenants { get; init; } = [];
    public string? Text { get; init; }
    public string? Name { get; init; }
    public string? Action { get; init; }
    public string? ReplyToId { get; init; }
    public string? Timestamp { get; init; }
    public string? Locale { get; init; }

    /// <summary>Where the sender's clock stands: an IANA name, or a Windows one from some clients.</summary>
    public string? TimeZone { get; init; }

    /// <summary>What happened to a team, a channel or a message: "teamArchived", "editMessage".</summary>
    public string? EventType { get; init; }
    public JsonElement? Value { get; init; }
    public IReadOnlyList<string> MembersAdded { get; init; } = [];
    public IReadOnlyList<string> MembersRemoved { get; init; } = [];
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    public bool IsPersonal => ConversationType is "personal";

    /// <summary>Null when it is no activity at all.</summary>
    public static TeamsActivity? Read(JsonElement body) =>
        body.TextAt("type") is not { Length: > 0 } type
            ? null
            : new()
            {
                Type = type,
                Id = body.IdAt("id"),
                ChannelId = body.IdAt("channelId"),
                ServiceUrl = body.IdAt("serviceUrl"),
                From = body.IdAt("from", "id"),
                AadObjectId = body.IdAt("from", "aadObjectId"),
                Recipient = body.IdAt("recipient", "id"),
                Conversation = body.IdAt("conversation", "id"),
                ConversationType = body.IdAt("conversation", "conversationType"),
                Team = body.IdAt("channelData", "team", "id"),
                Channel = body.IdAt("channelData", "channel", "id"),
                EventType = body.IdAt("channelData", "eventType"),
                Tenants = Present(
                    body.IdAt("conversation", "tenantId"),
                    body.IdAt("channelData", "tenant", "id")
                ),
                Text = body.TextAt("text"),
                Name = body.IdAt("name"),
                Action = body.IdAt("action"),
                ReplyToId = body.IdAt("replyToId"),
                Timestamp = body.IdAt("timestamp"),
                Locale = body.IdAt("locale"),
                TimeZone = body.IdAt("localTimezone") ?? ZoneOfClient(body),
                Value = body.At("value"),
                MembersAdded = Members(body, "membersAdded"),
                MembersRemoved = Members(body, "membersRemoved"),
                Mentions = [.. body.ListAt("entities").Select(Mention.Read).OfType<Mention>()],
            };

    private static IReadOnlyList<string> Members(JsonElement body, string list) =>
        Present([.. body.ListAt(list).Select(member => member.IdAt("id"))]);

    private static string? ZoneOfClient(JsonElement body) =>
        body.ListAt("entities")
            .Where(entity => entity.TextAt("type") is "clientInfo")
            .Select(entity => entity.IdAt("timezone"))
            .FirstOrDefault(zone => zone is not null);

    private static IReadOnlyList<string> Present(params string?[] values) =>
        [.. values.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
}
