using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Etiquette.Adapters.Slack;

/// <summary>
/// Calls that nobody waits for and that nothing hangs on: opening a dialog, drawing a page, saying that we work. They
/// begin after Slack has its answer. Those of one lane follow each other; a crash forgets them.
/// </summary>
internal sealed partial class SlackErrands(ILogger<SlackErrands> logger) : IHostedService, IDisposable
{
    /// <summary>More than this under way at once means that Slack is slow: then courtesies are left out.</summary>
    private const int Most = 200;

    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Lane> lanes = [];
    private readonly CancellationTokenSource stopping = new();

    /// <returns>False: too busy, it will not be run.</returns>
    /// <param name="must">It ends something that was begun: it is run however busy we are.</param>
    public bool Run(string name, Func<CancellationToken, Task> errand, bool must = false)
    {
        lock (gate)
        {
            if ((lanes.Count >= Most && !must) || stopping.IsCancellationRequested)
            {
                return false;
            }

            if (!lanes.TryGetValue(name, out var lane))
            {
                lanes[name] = lane = new Lane();
            }

            lane.Waiting++;
            lane.Last = RunAsync(name, lane, lane.Last, errand);
            return true;
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        Task[] running;
        lock (gate)
        {
            running = [.. lanes.Values.Select(lane => lane.Last)];
        }

        await Task.WhenAny(Task.WhenAll(running), Task.Delay(LongestEnd, cancellationToken));
        End();
    }

    public void Dispose()
    {
        End();
        stopping.Dispose();
    }

    // A host may stop us after it disposed of us.
    private void End()
    {
        lock (gate)
        {
            if (!stopping.IsCancellationRequested)
            {
                stopping.Cancel();
            }
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Nothing hangs on it; it is logged.")]
    private async Task RunAsync(string name, Lane lane, Task before, Func<CancellationToken, Task> errand)
    {
        await Task.Yield();
        await before;
        try
        {
            await errand(stopping.Token);
        }
        catch (Exception failure)
        {
            Failed(failure.GetType().Name, failure.StackTrace);
        }

        lock (gate)
        {
            if (--lane.Waiting == 0)
            {
                lanes.Remove(name);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "A call beside the answers broke: {Kind}\n{Place}")]
    private partial void Failed(string kind, string? place);

    private sealed class Lane
    {
        public int Waiting { get; set; }

        public Task Last { get; set; } = Task.CompletedTask;
    }
}
