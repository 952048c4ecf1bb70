using System.Text.Json;

namespace Etiquette.Adapters.Teams;

/// <summary>An activity as Teams posted it; what is absent, or not what it should be, is null.</summary>
internal sealed record TeamsActivity
{
    public required string Type { get; init; }
    public string? Id { get; init; }
    public string? Channel { get; init; }
    public string? ServiceUrl { get; init; }
    public string? From { get; init; }

    /// <summary>The person in Microsoft Entra: the same in every conversation. Guests may lack it.</summary>
    public string? AadObjectId { get; init; }
    public string? Recipient { get; init; }
    public string? Conversation { get; init; }
    public string? ConversationType { get; init; }

    /// <summary>Teams states the tenant in two places; an honest activity says the same in both.</summary>
    public IReadOnlyList<string> Tenants { get; init; } = [];
    public string? Text { get; init; }
    public string? Name { get; init; }
    public string? Action { get; init; }
    public string? ReplyToId { get; init; }
    public JsonElement? Value { get; init; }
    public IReadOnlyList<string> MembersAdded { get; init; } = [];
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
                Channel = body.IdAt("channelId"),
                ServiceUrl = body.IdAt("serviceUrl"),
                From = body.IdAt("from", "id"),
                AadObjectId = body.IdAt("from", "aadObjectId"),
                Recipient = body.IdAt("recipient", "id"),
                Conversation = body.IdAt("conversation", "id"),
                ConversationType = body.IdAt("conversation", "conversationType"),
                Tenants = Present(
                    body.IdAt("conversation", "tenantId"),
                    body.IdAt("channelData", "tenant", "id")
                ),
                Text = body.TextAt("text"),
                Name = body.IdAt("name"),
                Action = body.IdAt("action"),
                ReplyToId = body.IdAt("replyToId"),
                Value = body.At("value"),
                MembersAdded = Present([.. body.ListAt("membersAdded").Select(member => member.IdAt("id"))]),
                Mentions = [.. body.ListAt("entities").Select(Mention.Read).OfType<Mention>()],
            };

    private static IReadOnlyList<string> Present(params string?[] values) =>
        [.. values.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
}
