using Dapper;
using Etiquette.Adapters.Teams;
using Etiquette.Bot.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace Etiquette.Bot.Teams;

/// <summary>
/// Teams conversations in the database. Nearly every activity tells what we know already, so what was kept last is
/// remembered, and written again only when it differs.
/// </summary>
internal sealed class TeamsReferences(Database database, Writer writer, TimeProvider clock)
    : ITeamsReferences,
        IDisposable
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(2.5);

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = 20_000 });

    public async Task KeepAsync(TeamsReference reference, CancellationToken cancellation)
    {
        var key = (reference.Tenant, reference.Conversation);
        if (kept.TryGetValue(key, out TeamsReference? known) && known == reference)
        {
            return;
        }

        await WriteAsync(
            TeamsSql.Keep,
            new
            {
                workspace = reference.Tenant,
                conversation = reference.Conversation,
                kind = reference.Kind,
                serviceUrl = reference.ServiceUrl,
                bot = reference.Bot,
                team = reference.Team,
                user = reference.User,
                installer = reference.Installer,
                locale = reference.Locale,
                timeZone = reference.TimeZone,
                now = Now,
            },
            cancellation
        );
        kept.Set(key, reference, new MemoryCacheEntryOptions { Size = 1 });
    }

    public Task<TeamsReference?> FindAsync(
        string tenant,
        string conversation,
        CancellationToken cancellation
    ) =>
        Task.Run(
                () =>
                {
                    using var connection = database.OpenToRead();
                    return connection
                        .QueryFirstOrDefault<Kept>(TeamsSql.Find, new { workspace = tenant, conversation })
                        ?.ToReference();
                },
                cancellation
            )
            .WaitAsync(patience, cancellation);

    public async Task SetActiveAsync(string tenant, string place, bool active, CancellationToken cancellation)
    {
        await WriteAsync(
            TeamsSql.SetActive,
            new
            {
                workspace = tenant,
                place,
                active,
                now = Now,
            },
            cancellation
        );
        // A team is many conversations, and this is rare.
        kept.Clear();
    }

    public async Task ForgetAsync(string tenant, string place, CancellationToken cancellation)
    {
        await writer
            .Write(
                new Rarely<int>(on =>
                    TeamsSql.Forget.Sum(sql => on.Connection.Execute(sql, new { workspace = tenant, place }))
                )
            )
            .WaitAsync(patience, cancellation);
        kept.Clear();
    }

    public void Dispose() => kept.Dispose();

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    private Task<int> WriteAsync(string sql, object parameters, CancellationToken cancellation) =>
        writer
            .Write(new Rarely<int>(on => on.Connection.Execute(sql, parameters)))
            .WaitAsync(patience, cancellation);

    private sealed record Kept
    {
        public required string Tenant { get; init; }
        public required string Conversation { get; init; }
        public required string Kind { get; init; }
        public required string ServiceUrl { get; init; }
        public string? Bot { get; init; }
        public string? Team { get; init; }
        public string? User { get; init; }
        public string? Installer { get; init; }
        public string? Locale { get; init; }
        public string? TimeZone { get; init; }
        public required bool IsActive { get; init; }

        public TeamsReference ToReference() =>
            new(
                Tenant,
                Conversation,
                Kind,
                ServiceUrl,
                Bot,
                Team,
                User,
                Installer,
                Locale,
                TimeZone,
                IsActive
            );
    }
}
