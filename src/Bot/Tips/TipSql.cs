namespace Etiquette.Bot.Tips;

/// <summary>The statements of tips, in words that SQLite and PostgreSQL share.</summary>
internal static class TipSql
{
    private const string Columns =
        "id, platform, workspace, owner, body, next_slot AS slot, next_due AS due, version";

    public const string AboutPlaceOrOwner = $"""
        SELECT {Columns} FROM subscriptions
        WHERE platform = @platform AND workspace = @workspace AND (place = @place OR owner = @user)
        ORDER BY changed_at, id
        """;

    public const string CountInWorkspace =
        "SELECT COUNT(*) FROM subscriptions WHERE platform = @platform AND workspace = @workspace";

    public const string InsertSubscription = """
        INSERT INTO subscriptions
            (id, platform, workspace, place, owner, body, next_slot, next_due, version, changed_at)
        VALUES (@id, @platform, @workspace, @place, @owner, @body, @slot, @due, @version, @now)
        ON CONFLICT (id) DO NOTHING
        """;

    public const string UpdateSubscription = """
        UPDATE subscriptions
        SET body = @body, next_slot = @slot, next_due = @due, version = @version, changed_at = @now
        WHERE id = @id AND version = @seen
        """;

    public const string DeleteSubscription = "DELETE FROM subscriptions WHERE id = @id AND version = @seen";

    /// <summary>What has not left us yet is not said any more.</summary>
    public const string DropWaiting = """
        DELETE FROM outbox WHERE is_unasked = 1 AND status = 'pending' AND uncertain = 0
        AND key IN (SELECT key FROM occurrences WHERE subscription = @id AND status = 'waiting')
        RETURNING key
        """;

    public const string WorkspacesWithDue = """
        SELECT platform, workspace, COUNT(*) AS count FROM subscriptions
        WHERE next_due <= @now GROUP BY platform, workspace
        """;

    public const string CountUnasked = """
        SELECT COUNT(*) FROM outbox
        WHERE platform = @platform AND workspace = @workspace AND is_unasked = 1 AND status IN ('pending', 'sending')
        """;

    public const string Due = $"""
        SELECT {Columns} FROM subscriptions
        WHERE platform = @platform AND workspace = @workspace AND next_due <= @now
        ORDER BY next_due LIMIT @limit
        """;

    /// <summary>On to the next slot, if nobody changed the subscription or was here before us.</summary>
    public const string Advance = """
        UPDATE subscriptions SET next_slot = @slot, next_due = @due
        WHERE id = @id AND version = @seen AND next_slot = @was
        """;

    public const string InsertOccurrence = """
        INSERT INTO occurrences
            (subscription, slot, key, platform, workspace, place, tip, status, reason, due_at)
        VALUES (@subscription, @slot, @key, @platform, @workspace, @place, @tip, @status, @reason, @due)
        ON CONFLICT DO NOTHING
        """;

    /// <summary>A tip on its way: to nobody in particular, in the courier's hands or in nobody's.</summary>
    public const string InsertTip = """
        INSERT INTO outbox
            (key, platform, workspace, user_id, conversation, route, is_first, body, status, due_at, created_at,
             is_unasked, earlier, is_withdrawn)
        VALUES (@key, @platform, @workspace, '', @conversation, @route, 0, @body, @status, @now, @now,
             1, @earlier, @withdrawn)
        """;

    /// <summary>The owner is told, once.</summary>
    public const string TellOwner = $"{InsertTip} ON CONFLICT (key) DO NOTHING";

    public const string MarkPosted = """
        UPDATE occurrences SET status = 'posted', reason = NULL, platform_id = @platform_id, posted_at = @now
        WHERE key = @key AND status <> 'withdrawn'
        """;

    public const string MarkFailed =
        "UPDATE occurrences SET status = 'failed', reason = @reason WHERE key = @key RETURNING subscription";

    public const string MarkWithdrawn = "UPDATE occurrences SET status = 'withdrawn' WHERE id = @id";

    public const string Subscription = $"SELECT {Columns} FROM subscriptions WHERE id = @id";

    public const string Shown = """
        SELECT tip, COUNT(*) AS count FROM occurrences
        WHERE platform = @platform AND workspace = @workspace AND place = @place
        AND status IN ('waiting', 'posted', 'withdrawn')
        GROUP BY tip
        """;

    public const string Liked = """
        SELECT o.tip AS tip, n.kind AS kind, COUNT(*) AS count
        FROM occurrences o JOIN tip_notes n ON n.occurrence = o.id
        WHERE o.platform = @platform AND o.workspace = @workspace AND o.place = @place
        AND n.kind IN ('up', 'down', 'unwanted')
        GROUP BY o.tip, n.kind
        """;

    private const string PostedColumns =
        "id, subscription, tip, place, platform_id AS platformId FROM occurrences";

    public const string PostedByKey = $"""
        SELECT {PostedColumns} WHERE key = @key AND platform = @platform AND workspace = @workspace
        """;

    public const string PostedUnder = $"""
        SELECT {PostedColumns}
        WHERE platform = @platform AND workspace = @workspace AND place = @place AND platform_id = @under
        """;

    public const string LastPosted = $"""
        SELECT {PostedColumns}
        WHERE platform = @platform AND workspace = @workspace AND place = @place AND status = 'posted'
        ORDER BY id DESC LIMIT 1
        """;

    public const string Answers =
        "SELECT kind, user_id AS user FROM tip_notes WHERE occurrence = @id AND kind LIKE 'case-%'";

    public const string InsertNote = """
        INSERT INTO tip_notes (occurrence, user_id, kind, noted_at) VALUES (@occurrence, @user, @kind, @now)
        ON CONFLICT (occurrence, user_id, kind) DO NOTHING
        """;

    /// <summary>A thumb that turned.</summary>
    public const string TakeBackNote =
        "DELETE FROM tip_notes WHERE occurrence = @occurrence AND user_id = @user AND kind = @kind";

    public const string OwnTips = """
        SELECT body, in_use AS inUse FROM own_tips WHERE platform = @platform AND workspace = @workspace
        ORDER BY added_at, id
        """;

    public const string KeepOwnTip = """
        INSERT INTO own_tips (platform, workspace, id, body, in_use, added_at)
        VALUES (@platform, @workspace, @id, @body, @inUse, @now)
        ON CONFLICT (platform, workspace, id) DO UPDATE SET body = excluded.body, in_use = excluded.in_use
        """;

    public const string DropOwnTip =
        "DELETE FROM own_tips WHERE platform = @platform AND workspace = @workspace AND id = @id";

    public const string SubscriptionsFrom = $"""
        SELECT {Columns} FROM subscriptions WHERE id > @after AND next_due IS NOT NULL ORDER BY id LIMIT @limit
        """;

    public const string MoveDue =
        "UPDATE subscriptions SET next_due = @due WHERE id = @id AND next_slot = @slot AND version = @seen";

    public const string Report = """
        SELECT o.id AS id, o.subscription AS subscription, o.platform AS platform, o.workspace AS workspace,
            o.place AS place, o.slot AS slot, o.due_at AS due, o.tip AS tip, o.status AS status,
            o.posted_at AS posted, o.reason AS reason,
            SUM(n.kind = 'up') AS up, SUM(n.kind = 'down') AS down, SUM(n.kind = 'why') AS why,
            SUM(n.kind = 'another') AS another, SUM(n.kind LIKE 'case-%') AS answers
        FROM occurrences o LEFT JOIN tip_notes n ON n.occurrence = o.id
        WHERE o.due_at >= @since AND o.id > @after
        GROUP BY o.id ORDER BY o.id LIMIT @limit
        """;

    public const string EraseWorkspaceNotes = """
        DELETE FROM tip_notes WHERE occurrence IN
            (SELECT id FROM occurrences WHERE platform = @platform AND workspace = @workspace)
        """;

    public const string EraseWorkspaceOccurrences =
        "DELETE FROM occurrences WHERE platform = @platform AND workspace = @workspace";

    public const string EraseWorkspaceSubscriptions =
        "DELETE FROM subscriptions WHERE platform = @platform AND workspace = @workspace";

    public const string EraseWorkspaceOwnTips =
        "DELETE FROM own_tips WHERE platform = @platform AND workspace = @workspace";

    public const string EraseNotesOfPerson = """
        DELETE FROM tip_notes WHERE user_id = @user AND occurrence IN
            (SELECT id FROM occurrences WHERE platform = @platform AND workspace = @workspace)
        """;

    public const string OwnedBy = $"""
        SELECT {Columns} FROM subscriptions
        WHERE platform = @platform AND workspace = @workspace AND owner = @user
        """;

    public const string Disown = """
        UPDATE subscriptions SET owner = '', body = @body, version = version + 1 WHERE id = @id
        """;

    public const string ForgetOldOccurrences = """
        DELETE FROM occurrences WHERE id IN (SELECT id FROM occurrences WHERE due_at < @before ORDER BY id LIMIT @limit)
        """;

    public const string ForgetOldNotes = "DELETE FROM tip_notes WHERE noted_at < @before";
}
