namespace Etiquette.Adapters.Teams;

/// <summary>A conversation that we may post to, as an activity told us that we could believe.</summary>
/// <param name="Conversation">Without the thread.</param>
/// <param name="User">Whose chat it is; null in groups and channels.</param>
/// <param name="Installer">Who brought us there: with the configured administrators, the ones who may manage us.</param>
/// <param name="IsActive">False once Teams said that we are not wanted there, until we are installed again.</param>
public sealed record TeamsReference(
    string Tenant,
    string Conversation,
    string Kind,
    string ServiceUrl,
    string? Bot,
    string? Team,
    string? User,
    string? Installer,
    string? Locale,
    string? TimeZone,
    bool IsActive = true
)
{
    /// <summary>Null where the activity does not show that we may post: somebody left, a team was archived.</summary>
    internal static TeamsReference? Of(TeamsActivity activity) =>
        activity is { ServiceUrl: { } serviceUrl, Conversation: { } conversation, Tenants: [var tenant, ..] }
        && ShowsThatWeAreIn(activity)
            ? new(
                tenant,
                TeamsRoute.PlaceOf(conversation),
                activity.ConversationType ?? "",
                serviceUrl,
                activity.Recipient,
                activity.Team,
                activity.IsPersonal ? activity.AadObjectId ?? activity.From : null,
                activity is { Type: "installationUpdate", Action: "add" } ? activity.AadObjectId : null,
                // In a group everybody has their own.
                activity.IsPersonal
                    ? activity.Locale
                    : null,
                activity.IsPersonal ? activity.TimeZone : null
            )
            : null;

    private static bool ShowsThatWeAreIn(TeamsActivity activity) =>
        activity switch
        {
            { Type: "message" or "messageUpdate" } => true,
            // A message extension also works where we were never installed.
            { Type: "invoke", Name: "adaptiveCard/action" } => true,
            { Type: "installationUpdate", Action: "add" or "add-upgrade" } => true,
            { Type: "conversationUpdate", Recipient: { } bot } => activity.MembersAdded.Contains(bot),
            _ => false,
        };
}

/// <summary>The host's memory of Teams conversations.</summary>
public interface ITeamsReferences
{
    /// <summary>What we know now: new, or newer than what we knew. It is active from here on.</summary>
    Task KeepAsync(TeamsReference reference, CancellationToken cancellation);

    Task<TeamsReference?> FindAsync(string tenant, string conversation, CancellationToken cancellation);

    /// <summary>A conversation, or a whole team with its channels, rests or wakes.</summary>
    Task SetActiveAsync(string tenant, string place, bool active, CancellationToken cancellation);

    /// <summary>We were removed from a conversation or a team: all that is kept of it goes.</summary>
    Task ForgetAsync(string tenant, string place, CancellationToken cancellation);
}
