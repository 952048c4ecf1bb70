using System.Diagnostics.CodeAnalysis;

namespace Etiquette.Bot.Sending;

/// <summary>
/// Brings replies from the commit to their courier: one call at a time for a workspace, so that they arrive in the
/// order in which they were written, and together when many were.
/// </summary>
internal sealed partial class Handover(IGrainFactory grains, Outbox outbox, ILogger<Handover> logger)
{
    private readonly Lock gate = new();
    private readonly Dictionary<WorkspaceKey, List<Row>> waiting = [];

    public void Give(List<Row> rows)
    {
        if (rows is not [{ Outgoing.Address: var to }, ..])
        {
            return;
        }

        var key = new WorkspaceKey(to.Platform, to.Workspace);
        lock (gate)
        {
            if (waiting.TryGetValue(key, out var before))
            {
                before.AddRange(rows);
                return;
            }

            waiting[key] = [.. rows];
        }

        _ = BringAsync(key);
    }

    private async Task BringAsync(WorkspaceKey key)
    {
        // The writer has its next turns to write; and what it committed together is brought together.
        await Task.Yield();
        var courier = grains.GetGrain<IWorkspaceGrain>(key.ToString());
        for (var rows = Next(key); rows.Count > 0; rows = Next(key))
        {
            await BringAsync(courier, key, rows);
        }
    }

    /// <summary>What has come together since the last time; the last one out, with nothing, closes the door.</summary>
    private List<Row> Next(WorkspaceKey key)
    {
        lock (gate)
        {
            var rows = waiting[key];
            if (rows.Count == 0)
            {
                waiting.Remove(key);
            }
            else
            {
                waiting[key] = [];
            }

            return rows;
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Nothing is lost: the rows go back to the table.")]
    private async Task BringAsync(IWorkspaceGrain courier, WorkspaceKey key, List<Row> rows)
    {
        try
        {
            await courier.Take(rows);
        }
        catch (Exception failure)
        {
            LogNobodyTook(failure, rows.Count, key.ToString());
            await GiveBackAsync(rows);
        }
    }

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "Then they are orphans, and the next start finds them."
    )]
    private async Task GiveBackAsync(List<Row> rows)
    {
        try
        {
            await outbox.Release(rows);
        }
        catch (Exception failure)
        {
            LogOrphaned(failure, rows.Count);
        }
    }

    [LoggerMessage(
        LogLevel.Warning,
        "{Count} replies of {Workspace} found no courier and wait in the outbox"
    )]
    private partial void LogNobodyTook(Exception failure, int count, string workspace);

    [LoggerMessage(LogLevel.Error, "{Count} replies are orphans until the next start")]
    private partial void LogOrphaned(Exception failure, int count);
}
