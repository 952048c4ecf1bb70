using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Etiquette.Adapters;

namespace Etiquette.Bot.Sending;

/// <summary>
/// Carries one workspace's replies: lanes strictly in order, several lanes at once, as slowly as the platform asks.
/// </summary>
internal sealed partial class Courier(
    string workspace,
    IChatPlatform platform,
    Pace pace,
    Marks marks,
    TimeProvider clock,
    ILogger logger
) : IDisposable
{
    /// <summary>Lanes in flight at once.</summary>
    private const int AtOnce = 16;

    /// <summary>So many of them may carry what nobody waits for: a reply always finds room.</summary>
    private const int UnaskedAtOnce = 12;

    /// <summary>A platform that has not answered by then may or may not have posted.</summary>
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan tick = TimeSpan.FromMilliseconds(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Lane> lanes = [];
    private readonly Queue<Lane> ready = [];
    private readonly Queue<Lane> unasked = [];
    private readonly Metronome metronome = new(pace, clock);
    private readonly CancellationTokenSource closing = new();
    private readonly TaskCompletionSource landed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DateTimeOffset quietUntil;
    private int inFlight;
    private int unaskedInFlight;
    private bool isAlarmSet;
    private bool isBeatAwaited;
    private bool isRefused;

    /// <summary>Replies in hand.</summary>
    public int Held { get; private set; }

    public void Take(IReadOnlyList<Row> rows)
    {
        lock (gate)
        {
            foreach (var row in rows)
            {
                var name = row.Outgoing.Address.Lane;
                if (!lanes.TryGetValue(name, out var lane))
                {
                    lanes[name] = lane = new Lane(name);
                }

                lane.Add(row);
                Held++;
                if (lane.Head == row)
                {
                    Line(lane);
                }
            }
        }

        Pump();
    }

    /// <summary>Erased: this person's replies are not said any more, except one that is on its way already.</summary>
    public void Drop(string? user)
    {
        lock (gate)
        {
            Remove(row => user is null || row.Outgoing.Address.User == user);
        }
    }

    /// <summary>Takes no more, waits for what is on its way, and gives back the rest.</summary>
    public async Task<IReadOnlyList<Row>> CloseAsync(TimeSpan longest)
    {
        await closing.CancelAsync();
        lock (gate)
        {
            if (inFlight == 0)
            {
                landed.TrySetResult();
            }
        }

        await Task.WhenAny(landed.Task, Task.Delay(longest, clock));
        lock (gate)
        {
            return [.. lanes.Values.SelectMany(lane => lane.All.Skip(lane.IsInFlight ? 1 : 0))];
        }
    }

    public void Dispose() => closing.Dispose();

    private void Pump()
    {
        while (true)
        {
            Lane? lane;
            lock (gate)
            {
                if (
                    closing.IsCancellationRequested
                    || inFlight == AtOnce
                    || IsQuiet()
                    || !(ready.TryDequeue(out lane) || TryUnasked(out lane))
                )
                {
                    return;
                }

                // Dropped while it stood in line.
                if (lane.Head is null)
                {
                    continue;
                }

                lane.IsInFlight = true;
                inFlight++;
                if (lane.Head.Outgoing.IsUnasked)
                {
                    unaskedInFlight++;
                    metronome.Posts(lane.Name);
                }
            }

            _ = CarryAsync(lane, lane.Head);
        }
    }

    private async Task CarryAsync(Lane lane, Row row)
    {
        var delivery = await TryAsync(row);
        lock (gate)
        {
            lane.IsInFlight = false;
            inFlight--;
            unaskedInFlight -= row.Outgoing.IsUnasked ? 1 : 0;
            Settle(lane, row, delivery);
            if (closing.IsCancellationRequested && inFlight == 0)
            {
                landed.TrySetResult();
            }
        }

        Pump();
    }

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "The row stays, is tried again, and ends where it is seen."
    )]
    private async Task<Delivery> TryAsync(Row row)
    {
        using var activity = Telemetry.Source.StartActivity("send");
        activity?.SetTag("key", row.Outgoing.Key);
        using var tooLong = new CancellationTokenSource(patience, clock);
        try
        {
            return await platform.SendAsync(row.Outgoing, tooLong.Token);
        }
        catch (Exception failure)
        {
            // Its message may quote what we were saying; its type does not.
            var kind = failure.GetType().Name;
            LogBroke(row.Outgoing.Key, kind, failure.StackTrace);
            return new Delivery.Busy(null, kind, Uncertain: true);
        }
    }

    private void Settle(Lane lane, Row row, Delivery delivery)
    {
        switch (delivery)
        {
            case Delivery.Sent sent:
                isRefused = false;
                Telemetry.Sent.Add(1);
                marks.Sent(row, sent.PlatformId);
                Finish(lane);
                break;
            case Delivery.Busy busy:
                Telemetry.Tries.Add(1);
                Postpone(lane, row, busy);
                break;
            case Delivery.Refused { WholeWorkspace: true } refused:
                BuryAll(refused);
                break;
            case Delivery.Refused refused:
                Bury(lane, row, refused.Reason, refused.Obstacle);
                break;
            default:
                throw new UnreachableException($"No courier knows {delivery.GetType().Name}.");
        }
    }

    private void Postpone(Lane lane, Row row, Delivery.Busy busy)
    {
        // A platform that names a time is not failing: only our own guesses count as tries.
        var attempts = busy.After is null ? row.Attempts + 1 : row.Attempts;
        if (attempts >= Backoff.Tries)
        {
            Bury(lane, row with { Attempts = attempts }, busy.Reason, obstacle: null);
            return;
        }

        var wait = busy.After ?? Backoff.After(attempts, Random.Shared.NextDouble());
        var next = clock.GetUtcNow() + wait;
        lane.Head = row with
        {
            Outgoing = row.Outgoing with { Uncertain = row.Outgoing.Uncertain || busy.Uncertain },
            Attempts = attempts,
            NotBefore = next,
        };
        marks.Tried(lane.Head, busy.Reason);
        if (busy.WholeWorkspace && next > quietUntil)
        {
            quietUntil = next;
            LogQuiet(workspace, busy.Reason, next);
        }

        Line(lane);
    }

    /// <summary>Puts a lane in line, now or when its head may be tried.</summary>
    private void Line(Lane lane)
    {
        var head = lane.Head!;
        var line = head.Outgoing.IsUnasked ? unasked : ready;
        var wait = head.NotBefore - clock.GetUtcNow();
        if (head.Outgoing.IsUnasked && metronome.ForPlace(lane.Name) is var rest && rest > wait)
        {
            wait = rest;
        }

        if (wait <= TimeSpan.Zero)
        {
            line.Enqueue(lane);
        }
        else
        {
            _ = AfterAsync(wait, () => line.Enqueue(lane));
        }
    }

    /// <summary>What nobody waits for goes when nobody waits, at the pace that the platform allows.</summary>
    private bool TryUnasked([NotNullWhen(true)] out Lane? lane)
    {
        lane = null;
        if (unaskedInFlight == UnaskedAtOnce || unasked.Count == 0)
        {
            return false;
        }

        var wait = metronome.ForWorkspace();
        if (wait <= TimeSpan.Zero)
        {
            return unasked.TryDequeue(out lane);
        }

        if (!isBeatAwaited)
        {
            isBeatAwaited = true;
            _ = AfterAsync(wait, () => isBeatAwaited = false);
        }

        return false;
    }

    /// <summary>The platform asked the whole workspace to wait; whoever notices first sets the alarm.</summary>
    private bool IsQuiet()
    {
        var wait = quietUntil - clock.GetUtcNow();
        if (wait > TimeSpan.Zero && !isAlarmSet)
        {
            isAlarmSet = true;
            _ = AfterAsync(wait, () => isAlarmSet = false);
        }

        return wait > TimeSpan.Zero;
    }

    private async Task AfterAsync(TimeSpan wait, Action then)
    {
        // A delay below a tick would end at once, within the caller's hands.
        await Task.Delay(wait < tick ? tick : wait, clock, closing.Token)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (gate)
        {
            then();
        }

        Pump();
    }

    private void Finish(Lane lane)
    {
        Held--;
        if (lane.Next())
        {
            Line(lane);
        }
        else
        {
            lanes.Remove(lane.Name);
        }
    }

    private void Bury(Lane lane, Row row, string reason, Obstacle? obstacle)
    {
        Telemetry.Dead.Add(1);
        LogDead(row.Outgoing.Key, reason);
        marks.Dead(row, reason, obstacle);
        Finish(lane);
    }

    /// <summary>The platform will take nothing from us here; say so once, until something gets through again.</summary>
    private void BuryAll(Delivery.Refused refused)
    {
        var reason = refused.Reason;
        foreach (var row in Remove(_ => true))
        {
            Telemetry.Dead.Add(1);
            marks.Dead(row, reason, refused.Obstacle);
        }

        if (!isRefused)
        {
            LogStopped(workspace, reason);
        }

        isRefused = true;
    }

    private List<Row> Remove(Predicate<Row> unwanted)
    {
        List<Row> removed = [];
        foreach (var lane in lanes.Values.ToList())
        {
            removed.AddRange(lane.Remove(unwanted));
            if (lane.Head is null)
            {
                lanes.Remove(lane.Name);
            }
        }

        Held -= removed.Count;
        return removed;
    }

    [LoggerMessage(LogLevel.Error, "Sending {Key} broke: {Kind}\n{Place}")]
    private partial void LogBroke(string key, string kind, string? place);

    [LoggerMessage(LogLevel.Warning, "{Key} is dead: {Reason}")]
    private partial void LogDead(string key, string reason);

    [LoggerMessage(LogLevel.Information, "Quiet in {Workspace} ({Reason}) until {Until}")]
    private partial void LogQuiet(string workspace, string reason, DateTimeOffset until);

    [LoggerMessage(LogLevel.Error, "Nothing can be sent to {Workspace}: {Reason}")]
    private partial void LogStopped(string workspace, string reason);
}
