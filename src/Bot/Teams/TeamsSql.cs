namespace Etiquette.Bot.Teams;

/// <summary>The statements about Teams conversations, in words that SQLite and PostgreSQL share.</summary>
internal static class TeamsSql
{
    /// <summary>Who installed us is told once; what we do not hear again stays as we heard it.</summary>
    public const string Keep = """
        INSERT INTO teams_conversations
            (workspace, conversation, kind, service_url, bot, team, user_id, installer, locale, time_zone, is_active, changed_at)
        VALUES
            (@workspace, @conversation, @kind, @serviceUrl, @bot, @team, @user, @installer, @locale, @timeZone, 1, @now)
        ON CONFLICT (workspace, conversation) DO UPDATE SET
            kind = excluded.kind,
            service_url = excluded.service_url,
            bot = COALESCE(excluded.bot, teams_conversations.bot),
            team = COALESCE(excluded.team, teams_conversations.team),
            user_id = excluded.user_id,
            installer = COALESCE(excluded.installer, teams_conversations.installer),
            locale = COALESCE(excluded.locale, teams_conversations.locale),
            time_zone = COALESCE(excluded.time_zone, teams_conversations.time_zone),
            is_active = 1,
            changed_at = excluded.changed_at
        """;

    public const string Find = """
        SELECT workspace AS tenant, conversation, kind, service_url AS serviceUrl, bot, team, user_id AS user, installer,
            locale, time_zone AS timeZone, is_active AS isActive
        FROM teams_conversations WHERE workspace = @workspace AND conversation = @conversation
        """;

    public const string SetActive = """
        UPDATE teams_conversations SET is_active = @active, changed_at = @now
        WHERE workspace = @workspace AND (conversation = @place OR team = @place)
        """;

    private const string Places = """
        SELECT conversation FROM teams_conversations
        WHERE workspace = @workspace AND (conversation = @place OR team = @place)
        """;

    /// <summary>In this order: what is forgotten last says what belongs to it.</summary>
    public static readonly IReadOnlyList<string> Forget =
    [
        $"""
            DELETE FROM tip_notes WHERE occurrence IN (
                SELECT id FROM occurrences WHERE platform = 'teams' AND workspace = @workspace AND place IN ({Places}))
            """,
        $"DELETE FROM occurrences WHERE platform = 'teams' AND workspace = @workspace AND place IN ({Places})",
        $"DELETE FROM subscriptions WHERE platform = 'teams' AND workspace = @workspace AND place IN ({Places})",
        ForgetReplies,
        "DELETE FROM teams_conversations WHERE workspace = @workspace AND (conversation = @place OR team = @place)",
    ];

    /// <summary>What was not said there yet is not said any more.</summary>
    private const string ForgetReplies = """
        DELETE FROM outbox WHERE platform = 'teams' AND workspace = @workspace AND EXISTS (
            SELECT 1 FROM teams_conversations AS gone
            WHERE gone.workspace = @workspace AND (gone.conversation = @place OR gone.team = @place)
            AND (outbox.conversation = gone.conversation
                OR substr(outbox.conversation, 1, length(gone.conversation) + 1) = gone.conversation || '/'))
        """;

    /// <summary>A person's chat goes with the person; that they once installed us somewhere goes too.</summary>
    public const string ErasePerson = """
        DELETE FROM teams_conversations WHERE @platform = 'teams' AND workspace = @workspace AND user_id = @user
        """;

    public const string EraseInstaller = """
        UPDATE teams_conversations SET installer = NULL
        WHERE @platform = 'teams' AND workspace = @workspace AND installer = @user
        """;

    public const string EraseWorkspace =
        "DELETE FROM teams_conversations WHERE @platform = 'teams' AND workspace = @workspace";
}
