using System.Diagnostics.CodeAnalysis;
using Dapper;
using Etiquette.Bot.Tips;

namespace Etiquette.Bot.Storage;

/// <summary>Forgets what has done its duty, in small bites so that nobody waits behind it.</summary>
internal sealed partial class Retention(
    Database database,
    Writer writer,
    TimeProvider clock,
    ILogger<Retention> logger
) : BackgroundService
{
    private const int Bite = 1_000;
    private static readonly TimeSpan pace = TimeSpan.FromMinutes(15);

    /// <summary>Slack repeats for a day, hourly; the rest is margin.</summary>
    private static readonly TimeSpan deliveries = TimeSpan.FromHours(26);
    private static readonly TimeSpan finishedReplies = TimeSpan.FromHours(1);

    /// <summary>The delivery report goes back a year and a bit; what a channel had is forgotten with it.</summary>
    private static readonly TimeSpan occurrences = TimeSpan.FromDays(400);

    /// <summary>Long enough for somebody to look into it after a weekend.</summary>
    private static readonly TimeSpan deadReplies = TimeSpan.FromDays(7);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(pace, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await TidyAsync(stoppingToken);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "The next round tries again.")]
    private async Task TidyAsync(CancellationToken cancellation)
    {
        try
        {
            await ForgetAsync(clock.GetUtcNow(), cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailed(failure);
        }
    }

    internal async Task ForgetAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        await ForgetDeliveriesAsync(now - deliveries, cancellation);
        await ForgetRepliesAsync(now, cancellation);
        await RunAsync(Sql.ForgetOldDeadLetters, new { dead = Ms(now - deadReplies) }, cancellation);
        var old = new { before = Ms(now - occurrences), limit = Bite };
        await RunAsync(TipSql.ForgetOldNotes, old, cancellation);
        while (await RunAsync(TipSql.ForgetOldOccurrences, old, cancellation) == Bite) { }
    }

    private async Task ForgetDeliveriesAsync(DateTimeOffset before, CancellationToken cancellation)
    {
        while (
            await RunAsync(Sql.ForgetOldDeliveries, new { before = Ms(before), limit = Bite }, cancellation)
            == Bite
        ) { }
    }

    private async Task ForgetRepliesAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var (first, last) = Range();
        var (finished, dead) = (Ms(now - finishedReplies), Ms(now - deadReplies));
        for (var from = first; from <= last; from += Bite)
        {
            await RunAsync(
                Sql.ForgetFinishedReplies,
                new
                {
                    from,
                    to = from + Bite - 1,
                    finished,
                    dead,
                },
                cancellation
            );
        }
    }

    private (long First, long Last) Range()
    {
        using var connection = database.OpenToRead();
        return connection.QuerySingle<(long, long)>(Sql.OutboxRange);
    }

    private Task<int> RunAsync(string sql, object parameters, CancellationToken cancellation) =>
        writer.Write(new Rarely<int>(on => on.Connection.Execute(sql, parameters))).WaitAsync(cancellation);

    private static long Ms(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    [LoggerMessage(LogLevel.Warning, "Old rows could not be forgotten this time")]
    private partial void LogFailed(Exception failure);
}
