using Etiquette.Core.Conversations;

namespace Etiquette.Adapters;

/// <summary>One verified delivery of a platform, translated: what arrived, from whom, and where to answer.</summary>
/// <param name="Delivery">The platform's own id of this delivery: a repeat carries the same.</param>
/// <param name="Inline">
/// The answer goes into the platform's own HTTP response (a Teams invoke, the HTTP API): the replies come back in
/// <see cref="Heeded"/> and are not sent by the courier.
/// </param>
public sealed record Incoming(DeliveryId Delivery, Address Address, Heard Heard, bool Inline = false)
{
    /// <summary>What the delivery itself tells of its place; what costs a call is looked up when it is wanted.</summary>
    public Surroundings Around { get; init; } = Surroundings.Unknown;
}

/// <summary>Unique over all platforms and workspaces: "slack:T123:Ev0456".</summary>
public readonly record struct DeliveryId(string Key)
{
    public override string ToString() => Key;
}

/// <summary>Who, and where an answer goes.</summary>
/// <param name="Platform">"slack", "teams" or "web": the <see cref="IChatPlatform.Name"/>.</param>
/// <param name="Workspace">Slack: enterprise or team id; Teams: tenant id.</param>
/// <param name="User">The platform's stable id of the person.</param>
/// <param name="Conversation">
/// Where the conversation goes on: one lane, in which replies stay in order (Slack: channel and thread).
/// </param>
/// <param name="Route">What the platform needs to post there; opaque JSON to everybody else.</param>
public sealed record Address(
    string Platform,
    string Workspace,
    string User,
    string Conversation,
    string Route
)
{
    /// <summary>The key of the person's row: never shared between two workspaces.</summary>
    public string Person => $"{Platform}/{Workspace}/{User}";

    /// <summary>Replies of one lane are sent strictly in order.</summary>
    public string Lane => $"{Platform}/{Workspace}/{Conversation}";
}
