using System.Diagnostics.CodeAnalysis;

namespace Etiquette.Bot.Sending;

/// <summary>Looks each second for replies that nobody holds, and wakes their couriers; waking twice does no harm.</summary>
internal sealed partial class Sweeper(
    Outbox outbox,
    IGrainFactory grains,
    TimeProvider clock,
    ILogger<Sweeper> logger
) : BackgroundService
{
    private static readonly TimeSpan pace = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(pace, clock);
        do
        {
            await SweepAsync();
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [SuppressMessage("Design", "CA1031", Justification = "The next second tries again.")]
    private async Task SweepAsync()
    {
        try
        {
            foreach (var key in outbox.WithDue(clock.GetUtcNow()))
            {
                await grains.GetGrain<IWorkspaceGrain>(key.ToString()).Wake();
            }
        }
        catch (Exception failure)
        {
            LogFailed(failure);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The outbox could not be swept this time")]
    private partial void LogFailed(Exception failure);
}
