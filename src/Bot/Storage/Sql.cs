namespace Etiquette.Bot.Storage;

/// <summary>Every statement, in words that SQLite and PostgreSQL share.</summary>
internal static class Sql
{
    public const string InsertDelivery = """
        INSERT INTO deliveries (key, received_at) VALUES (@key, @now) ON CONFLICT (key) DO NOTHING
        """;

    public const string TakeBackDelivery = "DELETE FROM deliveries WHERE key = @key";

    public const string LoadPerson = """
        SELECT version, body FROM people WHERE platform = @platform AND workspace = @workspace AND user_id = @user
        """;

    public const string InsertPerson = """
        INSERT INTO people (platform, workspace, user_id, version, body, changed_at)
        VALUES (@platform, @workspace, @user, @next, @body, @now)
        ON CONFLICT (platform, workspace, user_id) DO NOTHING
        """;

    public const string UpdatePerson = """
        UPDATE people SET version = @next, body = @body, changed_at = @now
        WHERE platform = @platform AND workspace = @workspace AND user_id = @user AND version = @seen
        """;

    public const string ErasePerson = """
        DELETE FROM people
        WHERE platform = @platform AND workspace = @workspace AND user_id = @user AND version = @seen
        """;

    public const string InsertReply = """
        INSERT INTO outbox (key, platform, workspace, user_id, conversation, route, is_first, body, status, due_at, created_at)
        VALUES (@key, @platform, @workspace, @user, @conversation, @route, @first, @body, @status, @now, @now)
        """;

    public const string InlineAnswer = "SELECT body FROM outbox WHERE key = @key AND status = 'inline'";

    public const string AnswerId = "SELECT platform_id FROM outbox WHERE key = @key AND status = 'sent'";

    public const string InsertDeadLetter = """
        INSERT INTO dead_letters (delivery, platform, workspace, user_id, conversation, failure, failed_at)
        VALUES (@key, @platform, @workspace, @user, @conversation, @failure, @now)
        ON CONFLICT (delivery) DO NOTHING
        """;

    /// <summary>What was said is gone from here once it has been said there.</summary>
    public const string MarkSent = """
        UPDATE outbox SET status = 'sent', body = '', platform_id = @platform_id, error = NULL, sent_at = @now
        WHERE id = @id
        """;

    public const string MarkTried = """
        UPDATE outbox SET attempts = @attempts, uncertain = @uncertain, due_at = @due, error = @error WHERE id = @id
        """;

    public const string MarkDead =
        "UPDATE outbox SET status = 'dead', attempts = @attempts, error = @error WHERE id = @id";

    public const string Release = """
        UPDATE outbox SET status = 'pending', attempts = @attempts, uncertain = @uncertain, due_at = @due
        WHERE id = @id
        """;

    /// <summary>Whoever held these is gone; each may have been posted.</summary>
    public const string RecoverOrphans = """
        UPDATE outbox SET status = 'pending', uncertain = 1 WHERE status = 'sending'
        """;

    public const string WorkspacesWithDue = """
        SELECT platform, workspace FROM outbox WHERE status = 'pending'
        GROUP BY platform, workspace HAVING MIN(due_at) <= @now
        """;

    public const string Claim = """
        UPDATE outbox SET status = 'sending' WHERE id IN (
            SELECT id FROM outbox WHERE status = 'pending' AND platform = @platform AND workspace = @workspace
            ORDER BY is_unasked, id LIMIT @limit)
        RETURNING id, key, user_id AS user, conversation, route, is_first AS first, body, uncertain, attempts,
            due_at AS due, is_unasked AS unasked, earlier, is_withdrawn AS withdrawn
        """;

    public const string ErasePersonForGood = """
        DELETE FROM people WHERE platform = @platform AND workspace = @workspace AND user_id = @user
        """;

    public const string EraseRepliesOfPerson = """
        DELETE FROM outbox WHERE platform = @platform AND workspace = @workspace AND user_id = @user
        """;

    public const string EraseDeadLettersOfPerson = """
        DELETE FROM dead_letters WHERE platform = @platform AND workspace = @workspace AND user_id = @user
        """;

    public const string ErasePeople =
        "DELETE FROM people WHERE platform = @platform AND workspace = @workspace";

    public const string EraseReplies =
        "DELETE FROM outbox WHERE platform = @platform AND workspace = @workspace";

    public const string EraseDeadLetters =
        "DELETE FROM dead_letters WHERE platform = @platform AND workspace = @workspace";

    public const string ForgetOldDeliveries = """
        DELETE FROM deliveries
        WHERE received_at < @before AND id IN (SELECT id FROM deliveries ORDER BY id LIMIT @limit)
        """;

    public const string OutboxRange =
        "SELECT COALESCE(MIN(id), 0) AS first, COALESCE(MAX(id), -1) AS last FROM outbox";

    public const string ForgetFinishedReplies = """
        DELETE FROM outbox WHERE id BETWEEN @from AND @to
        AND ((status IN ('sent', 'inline') AND created_at < @finished) OR (status = 'dead' AND created_at < @dead))
        """;

    public const string ForgetOldDeadLetters = "DELETE FROM dead_letters WHERE failed_at < @dead";
}
