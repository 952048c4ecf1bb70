using System.Diagnostics.CodeAnalysis;
using Dapper;
using Etiquette.Bot.Sending;
using Etiquette.Bot.Storage;
using Etiquette.Core.Tips;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Etiquette.Bot.Tips;

/// <summary>
/// Looks each second for subscriptions that are due. It makes no more tips at once than a courier holds, so that
/// however many are due in one minute, memory stays flat and replies stay quick.
/// </summary>
internal sealed partial class TipClock(
    Database database,
    Writer writer,
    Handover handover,
    TeamBook book,
    IOptions<TipOptions> options,
    TimeProvider clock,
    ILogger<TipClock> logger
) : BackgroundService
{
    /// <summary>Tips on their way in one workspace at once.</summary>
    private const int Waiting = 1_000;

    /// <summary>So few that a turn that waits behind them does not notice.</summary>
    private const int Chunk = 100;

    private static readonly TimeSpan pace = TimeSpan.FromSeconds(1);

    private long behind;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await FollowTheZonesAsync(stoppingToken);
        using var timer = new PeriodicTimer(pace, clock);
        do
        {
            await LookAsync(stoppingToken);
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <returns>How many tips were made.</returns>
    internal async Task<int> RoundsAsync(CancellationToken cancellation)
    {
        var made = 0;
        foreach (var (key, due) in Due())
        {
            var room = Math.Min(due, Waiting - Unasked(key));
            while (room > 0)
            {
                var (looked, born) = await RoundAsync(key, Math.Min(room, Chunk)).WaitAsync(cancellation);
                made += born;
                room = looked < Chunk ? 0 : room - looked;
            }
        }

        return made;
    }

    [SuppressMessage("Design", "CA1031", Justification = "The next second tries again.")]
    private async Task LookAsync(CancellationToken cancellation)
    {
        try
        {
            await RoundsAsync(cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailed(failure);
        }
    }

    private async Task<(int Looked, int Made)> RoundAsync(WorkspaceKey key, int limit)
    {
        var now = clock.GetUtcNow();
        var plans = Plan(key, limit, now);
        var missed = plans.Count(plan => plan.IsMissed);
        if (missed > 0)
        {
            LogMissed(missed, key.ToString());
        }

        return (plans.Count, await writer.Write(new Round(plans, handover, now)));
    }

    private List<Round.Planned> Plan(WorkspaceKey key, int limit, DateTimeOffset now)
    {
        using var connection = database.OpenToRead();
        var due = connection.Query<KeptSubscription>(
            TipSql.Due,
            new
            {
                platform = key.Platform,
                workspace = key.Workspace,
                now = now.ToUnixTimeMilliseconds(),
                limit,
            }
        );
        var chooser = new Chooser(connection, key, book);
        return [.. due.Select(kept => Round.Plan(kept, options.Value.Rules, now, chooser.Next))];
    }

    /// <summary>Progress, for whoever watches: how many are due and not made yet.</summary>
    private List<(WorkspaceKey Key, int Due)> Due()
    {
        using var connection = database.OpenToRead();
        var due = connection
            .Query<(string Platform, string Workspace, int Count)>(
                TipSql.WorkspacesWithDue,
                new { now = clock.GetUtcNow().ToUnixTimeMilliseconds() }
            )
            .Select(row => (new WorkspaceKey(row.Platform, row.Workspace), row.Count))
            .ToList();
        var all = due.Sum(each => each.Count);
        Telemetry.TipsDue = all;
        if (all >= Waiting || behind >= Waiting)
        {
            LogBehind(all);
        }

        behind = all;
        return due;
    }

    private int Unasked(WorkspaceKey key)
    {
        using var connection = database.OpenToRead();
        return connection.QuerySingle<int>(
            TipSql.CountUnasked,
            new { platform = key.Platform, workspace = key.Workspace }
        );
    }

    /// <summary>An update may have changed the rules of a zone: the time on the wall stays, the moment moves.</summary>
    internal async Task FollowTheZonesAsync(CancellationToken cancellation)
    {
        var after = "";
        while (true)
        {
            var some = From(after);
            if (some.Count == 0)
            {
                return;
            }

            after = some[^1].Id;
            var moved = some.Select(kept => (Kept: kept, Now: kept.Read().At(kept.Local)))
                .Where(each => each.Now is { } slot && slot.Moment.ToUnixTimeMilliseconds() != each.Kept.Due)
                .ToList();
            if (moved.Count > 0)
            {
                await writer
                    .Write(new Rarely<bool>(on => Move(on.Connection, moved)))
                    .WaitAsync(cancellation);
                LogMoved(moved.Count);
            }
        }
    }

    private List<KeptSubscription> From(string after)
    {
        using var connection = database.OpenToRead();
        return
        [
            .. connection.Query<KeptSubscription>(TipSql.SubscriptionsFrom, new { after, limit = Waiting }),
        ];
    }

    private static bool Move(SqliteConnection connection, List<(KeptSubscription Kept, Slot? Now)> moved)
    {
        foreach (var (kept, slot) in moved)
        {
            connection.Execute(
                TipSql.MoveDue,
                new
                {
                    id = kept.Id,
                    slot = kept.Slot,
                    due = slot!.Value.Moment.ToUnixTimeMilliseconds(),
                    seen = kept.Version,
                }
            );
        }

        return true;
    }

    [LoggerMessage(LogLevel.Warning, "Tips could not be made this time")]
    private partial void LogFailed(Exception failure);

    [LoggerMessage(LogLevel.Warning, "{Count} tips of {Workspace} are too late and are left out")]
    private partial void LogMissed(int count, string workspace);

    [LoggerMessage(LogLevel.Information, "{Count} tips are due and wait for their turn")]
    private partial void LogBehind(int count);

    [LoggerMessage(LogLevel.Information, "{Count} tips moved, because the rules of their time zones changed")]
    private partial void LogMoved(int count);
}
