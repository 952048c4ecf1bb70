namespace Etiquette.Adapters.Teams;

/// <summary>
/// What happens to the places we are in, whoever caused it.
/// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events
/// </summary>
internal static class TeamsEvents
{
    /// <summary>Null when it is no such event.</summary>
    public static TeamsMeaning? Of(TeamsActivity activity) =>
        activity.Conversation is { } conversation
            ? Of(
                activity,
                TeamsParty.TenantOf(activity),
                activity.Team ?? TeamsRoute.PlaceOf(conversation),
                activity.Channel ?? TeamsRoute.PlaceOf(conversation)
            )
            : null;

    private static TeamsMeaning? Of(TeamsActivity activity, string tenant, string whole, string one) =>
        activity switch
        {
            // Whoever removes the bot from their own chat takes leave of it, and is a person.
            { Type: "installationUpdate", Action: "remove", IsPersonal: false } => new TeamsMeaning.Removed(
                tenant,
                whole
            ),
            { Type: "conversationUpdate", Recipient: { } bot } when activity.MembersRemoved.Contains(bot) =>
                new TeamsMeaning.Removed(tenant, whole),
            { Type: "conversationUpdate" } => activity.EventType switch
            {
                "teamHardDeleted" => new TeamsMeaning.Removed(tenant, whole),
                // Both can be restored.
                "teamArchived" or "teamDeleted" => new TeamsMeaning.Rests(tenant, whole),
                "teamUnarchived" or "teamRestored" => new TeamsMeaning.Wakes(tenant, whole),
                "channelDeleted" => new TeamsMeaning.Rests(tenant, one),
                "channelRestored" => new TeamsMeaning.Wakes(tenant, one),
                // We keep no names of teams, channels or members: new ones change nothing.
                _ => null,
            },
            _ => null,
        };
}
