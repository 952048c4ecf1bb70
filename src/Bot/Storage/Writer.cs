using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Etiquette.Bot.Storage;

/// <summary>
/// The one that writes. Whatever waits when it is free goes into one transaction, so that many turns share one
/// wait for the disk; a change that fails takes no neighbour down with it.
/// </summary>
internal sealed partial class Writer(Database database, ILogger<Writer> logger) : IDisposable
{
    private const int Largest = 512;

    /// <summary>From so many changes on turns come in a crowd, and more of them will come at once.</summary>
    private const int Crowd = 4;

    /// <summary>
    /// How long a crowd gathers before it is written: nobody notices, and a commit takes its time however little it
    /// holds. Whoever comes alone is written at once.
    /// </summary>
    private static readonly TimeSpan gathering = TimeSpan.FromMilliseconds(10);

    /// <summary>How long what nobody waits for may wait for a turn to share a transaction with.</summary>
    private static readonly TimeSpan lull = TimeSpan.FromMilliseconds(50);

    private readonly object gate = new();
    private readonly List<Change> group = [];
    private readonly List<Change> waiting = [];
    private readonly List<Change> later = [];
    private bool isClosed;
    private bool isCrowded;
    private Statements? statements;
    private Thread? thread;

    public void Start()
    {
        statements = new Statements(database);
        thread = new Thread(Run) { IsBackground = true, Name = "writer" };
        thread.Start();
    }

    /// <summary>Ends when the change is on the disk.</summary>
    public Task<T> Write<T>(Change<T> change)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isClosed, this);
            waiting.Add(change);
            if (waiting.Count == 1)
            {
                Monitor.Pulse(gate);
            }
        }

        return change.Outcome;
    }

    /// <summary>For what nobody waits for: it goes with the next turn, or soon.</summary>
    public void WriteLater(Change change)
    {
        lock (gate)
        {
            if (!isClosed)
            {
                later.Add(change);
            }
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            isClosed = true;
            Monitor.Pulse(gate);
        }

        thread?.Join();
        statements?.Dispose();
    }

    private void Run()
    {
        var isLast = false;
        while (!isLast)
        {
            isLast = Collect();
            if (group.Count > 0)
            {
                WriteGroup();
                group.Clear();
            }
        }
    }

    /// <returns>True when nothing more can come.</returns>
    private bool Collect()
    {
        lock (gate)
        {
            if (waiting.Count == 0 && !isClosed)
            {
                Monitor.Wait(gate, lull);
            }

            if (isCrowded && waiting.Count > 0 && !isClosed)
            {
                Monitor.Wait(gate, gathering);
            }

            isCrowded = waiting.Count >= Crowd;
            Move(waiting);
            Move(later);
            return isClosed && waiting.Count + later.Count == 0;
        }
    }

    /// <summary>Oldest first, up to what one transaction holds.</summary>
    private void Move(List<Change> from)
    {
        var count = Math.Min(from.Count, Largest - group.Count);
        group.AddRange(from.GetRange(0, count));
        from.RemoveRange(0, count);
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whoever waits is told; the writer lives on.")]
    private void WriteGroup()
    {
        try
        {
            InOneTransaction(group);
            Telemetry.Groups.Record(group.Count);
        }
        catch (Exception failure) when (group.Count == 1 || IsBusy(failure))
        {
            LogFailed(failure, group.Count);
            var reason = IsBusy(failure) ? new TimeoutException("The database is busy.", failure) : failure;
            group.ForEach(change => change.Failed(reason));
        }
        catch (Exception)
        {
            // One of them failed and undid the rest: let each stand alone.
            var all = group.ToArray();
            foreach (var change in all)
            {
                group.Clear();
                group.Add(change);
                WriteGroup();
            }
        }
    }

    private void InOneTransaction(List<Change> changes)
    {
        var on = statements ??= new Statements(database);
        try
        {
            on.Begin.Run();
            foreach (var change in changes)
            {
                change.Apply(on);
            }

            on.Commit.Run();
        }
        catch
        {
            // Closing takes everything back, whatever state the connection is in; the next group opens a new one.
            statements = null;
            on.Dispose();
            throw;
        }

        foreach (var change in changes)
        {
            change.Committed();
        }
    }

    private static bool IsBusy(Exception failure) => failure is SqliteException { SqliteErrorCode: 5 or 6 };

    [LoggerMessage(LogLevel.Error, "{Changes} changes were not written")]
    private partial void LogFailed(Exception failure, int changes);
}
