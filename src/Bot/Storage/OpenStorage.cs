using Etiquette.Bot.Sending;

namespace Etiquette.Bot.Storage;

/// <summary>First thing at the start: the file is ours, up to date, and what a crash left lies ready to be said.</summary>
internal sealed partial class OpenStorage(
    Database database,
    Writer writer,
    Outbox outbox,
    ILogger<OpenStorage> logger
) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        database.Claim();
        Migrations.Run(database);
        writer.Start();
        LogOpened(database.File);

        var orphans = await outbox.RecoverOrphans();
        if (orphans > 0)
        {
            Telemetry.Orphans.Add(orphans);
            LogOrphans(orphans);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Information, "Database: {File}")]
    private partial void LogOpened(string file);

    [LoggerMessage(
        LogLevel.Warning,
        "{Orphans} replies may or may not have been posted before the last end: looking before posting"
    )]
    private partial void LogOrphans(int orphans);
}
