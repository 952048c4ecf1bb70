using Dapper;
using Etiquette.Adapters;

namespace Etiquette.Bot.Storage;

/// <summary>Workspaces that installed the bot, as their platform sealed them.</summary>
internal sealed class Installations(Database database, Writer writer, TimeProvider clock) : IInstallations
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(2.5);

    private const string Find = """
        SELECT secret FROM installations WHERE platform = @platform AND workspace = @workspace
        """;

    private const string Keep = """
        INSERT INTO installations (platform, workspace, secret, changed_at)
        VALUES (@platform, @workspace, @secret, @now)
        ON CONFLICT (platform, workspace) DO UPDATE SET secret = excluded.secret, changed_at = excluded.changed_at
        """;

    private const string Remove = """
        DELETE FROM installations WHERE platform = @platform AND workspace = @workspace
        """;

    public Task<string?> FindAsync(string platform, string workspace, CancellationToken cancellation) =>
        Task.Run(
            () =>
            {
                using var connection = database.OpenToRead();
                return connection.QueryFirstOrDefault<string>(Find, new { platform, workspace });
            },
            cancellation
        );

    public Task KeepAsync(string platform, string workspace, string secret, CancellationToken cancellation) =>
        RunAsync(
            Keep,
            new
            {
                platform,
                workspace,
                secret,
                now = clock.GetUtcNow().ToUnixTimeMilliseconds(),
            },
            cancellation
        );

    public Task RemoveAsync(string platform, string workspace, CancellationToken cancellation) =>
        RunAsync(Remove, new { platform, workspace }, cancellation);

    private Task<int> RunAsync(string sql, object parameters, CancellationToken cancellation) =>
        writer
            .Write(new Rarely<int>(on => on.Connection.Execute(sql, parameters)))
            .WaitAsync(patience, cancellation);
}
