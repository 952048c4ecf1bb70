using Dapper;
using Etiquette.Adapters;
using Etiquette.Bot.Storage;

namespace Etiquette.Bot.Sending;

/// <summary>The table of replies, as couriers use it: whatever is "sending" is in somebody's hands.</summary>
internal sealed class Outbox(Database database, Writer writer)
{
    /// <summary>Takes what nobody holds, oldest first.</summary>
    public Task<IReadOnlyList<Row>> Claim(WorkspaceKey key, int limit) =>
        writer.Write(
            new Rarely<IReadOnlyList<Row>>(on =>
                [
                    .. on
                        .Connection.Query<Kept>(
                            Sql.Claim,
                            new
                            {
                                platform = key.Platform,
                                workspace = key.Workspace,
                                limit,
                            }
                        )
                        .OrderBy(row => row.Unasked)
                        .ThenBy(row => row.Id)
                        .Select(row => row.ToRow(key)),
                ]
            )
        );

    /// <summary>Gives back what was not said.</summary>
    public async Task Release(IReadOnlyList<Row> rows)
    {
        if (rows.Count > 0)
        {
            await writer.Write(
                new Rarely<bool>(on =>
                {
                    foreach (var row in rows)
                    {
                        on.Release.Run(
                            row.Attempts,
                            row.Outgoing.Uncertain,
                            row.NotBefore.ToUnixTimeMilliseconds(),
                            row.Id
                        );
                    }

                    return true;
                })
            );
        }
    }

    /// <summary>What a process held that ended without giving it back. Each may have been posted.</summary>
    public Task<int> RecoverOrphans() =>
        writer.Write(new Rarely<int>(on => on.Connection.Execute(Sql.RecoverOrphans)));

    public IReadOnlyList<WorkspaceKey> WithDue(DateTimeOffset now)
    {
        using var connection = database.OpenToRead();
        return
        [
            .. connection
                .Query<(string Platform, string Workspace)>(
                    Sql.WorkspacesWithDue,
                    new { now = now.ToUnixTimeMilliseconds() }
                )
                .Select(each => new WorkspaceKey(each.Platform, each.Workspace)),
        ];
    }

    private sealed record Kept
    {
        public required long Id { get; init; }
        public required string Key { get; init; }
        public required string User { get; init; }
        public required string Conversation { get; init; }
        public required string Route { get; init; }
        public required bool First { get; init; }
        public required string Body { get; init; }
        public required bool Uncertain { get; init; }
        public required int Attempts { get; init; }
        public required long Due { get; init; }
        public required bool Unasked { get; init; }
        public string? Earlier { get; init; }
        public required bool Withdrawn { get; init; }

        public Row ToRow(WorkspaceKey key) =>
            new(
                Id,
                new Outgoing(
                    Key,
                    new Address(key.Platform, key.Workspace, User, Conversation, Route),
                    Stored.Reply(Body),
                    First,
                    Uncertain
                )
                {
                    IsUnasked = Unasked,
                    Earlier = Earlier is null ? null : new Earlier(Earlier, Withdrawn),
                },
                Attempts,
                DateTimeOffset.FromUnixTimeMilliseconds(Due)
            );
    }
}
