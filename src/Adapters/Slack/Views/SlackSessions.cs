using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.Caching.Memory;

namespace Etiquette.Adapters.Slack;

/// <summary>
/// "Working ..." in the agent pane while an answer is on its way, and a title for the session. A courtesy: where the
/// plan or the app knows no agent sessions, or Slack is busy, the answers come without it.
/// </summary>
/// <remarks>https://docs.slack.dev/ai/developing-agents</remarks>
internal sealed class SlackSessions(SlackApi api, SlackErrands errands, IMemoryCache cache, TimeProvider time)
{
    /// <summary>Most answers are there sooner: then "Working ..." would flicker, and cost two calls for each answer.</summary>
    public static readonly TimeSpan Unnoticed = TimeSpan.FromSeconds(0.5);

    private static readonly TimeSpan NoAgentsHere = TimeSpan.FromHours(1);
    private static readonly TimeSpan Named = TimeSpan.FromHours(24);

    private readonly ConcurrentDictionary<Lane, Session> working = new();
    private readonly Lock gate = new();

    /// <summary>Not shown yet, in the order in which they began: one clock for all of them.</summary>
    private readonly Queue<Session> begun = [];
    private bool isWatching;

    public void Work(string workspace, string channel, string thread)
    {
        var session = new Session(new(workspace, channel, thread), time.GetUtcNow() + Unnoticed);
        if (cache.TryGetValue(Muted(workspace), out _) || !working.TryAdd(session.Lane, session))
        {
            return;
        }

        lock (gate)
        {
            begun.Enqueue(session);
            if (isWatching)
            {
                return;
            }

            isWatching = true;
        }

        _ = WatchAsync();
    }

    private async Task WatchAsync()
    {
        while (NextToShow() is { } session)
        {
            if (session.ShownFrom - time.GetUtcNow() is var wait && wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, time);
            }

            Show(session);
        }
    }

    /// <summary>The oldest that still waits for its answer; null: whoever comes next sets the clock again.</summary>
    private Session? NextToShow()
    {
        lock (gate)
        {
            while (begun.TryDequeue(out var session))
            {
                if (!session.IsOver)
                {
                    return session;
                }
            }

            isWatching = false;
            return null;
        }
    }

    private void Show(Session session)
    {
        var (workspace, channel, thread) = session.Lane;
        lock (session)
        {
            session.IsShown =
                !session.IsOver
                && errands.Run(
                    session.Lane.ToString(),
                    stop => SetAsync(workspace, channel, thread, "processing", stop)
                );
        }
    }

    /// <summary>After every answer, and when none comes: Slack would show "Working ..." for an hour.</summary>
    public void Rest(string workspace, string channel, string? thread)
    {
        if (thread is null || !working.TryRemove(new(workspace, channel, thread), out var session))
        {
            return;
        }

        lock (session)
        {
            session.IsOver = true;
            if (session.IsShown)
            {
                Settle(workspace, channel, thread);
            }
        }
    }

    /// <summary>"Stop" was pressed: there is nothing to interrupt, and the pane must know it.</summary>
    public void Settle(string workspace, string channel, string thread)
    {
        errands.Run(
            new Lane(workspace, channel, thread).ToString(),
            stop => SetAsync(workspace, channel, thread, "active", stop),
            must: true
        );
    }

    /// <summary>Once: people may rename it afterwards.</summary>
    public void Name(string workspace, string channel, string thread, string title)
    {
        var lane = new Lane(workspace, channel, thread);
        if (cache.TryGetValue(Muted(workspace), out _) || cache.TryGetValue((lane, "named"), out _))
        {
            return;
        }

        cache.Set((lane, "named"), true, Named);
        errands.Run(
            lane.ToString(),
            stop =>
                CallAsync(
                    workspace,
                    "agents.sessions.rename",
                    channel,
                    thread,
                    json => json.WriteString("title"u8, SlackText.Fit(title, 200)),
                    stop
                )
        );
    }

    /// <summary>What people may tap in an empty chat.</summary>
    public void Suggest(string workspace, string channel)
    {
        if (!cache.TryGetValue(Muted(workspace), out _))
        {
            errands.Run(
                new Lane(workspace, channel, "").ToString(),
                stop =>
                    CallAsync(
                        workspace,
                        "assistant.threads.setSuggestedPrompts",
                        channel,
                        null,
                        SlackPrompts.Write,
                        stop
                    )
            );
        }
    }

    private Task SetAsync(
        string workspace,
        string channel,
        string thread,
        string status,
        CancellationToken cancellation
    ) =>
        CallAsync(
            workspace,
            "agents.sessions.setStatus",
            channel,
            thread,
            json => json.WriteString("status"u8, status),
            cancellation
        );

    private async Task CallAsync(
        string workspace,
        string method,
        string channel,
        string? thread,
        Action<Utf8JsonWriter> rest,
        CancellationToken cancellation
    )
    {
        var arguments = SlackMessage.Written(json =>
        {
            json.WriteString("channel_id"u8, channel);
            if (thread is not null)
            {
                json.WriteString("thread_ts"u8, thread);
            }

            rest(json);
        });
        var answer = await api.WriteAsync(workspace, method, arguments, cancellation);
        if (answer.ToDelivery() is Delivery.Refused or Delivery.Busy { After: not null })
        {
            cache.Set(Muted(workspace), true, answer.RetryAfter ?? NoAgentsHere);
        }
    }

    private static (string, string) Muted(string workspace) => ("slack-no-agents", workspace);

    private readonly record struct Lane(string Workspace, string Channel, string Thread)
    {
        public override string ToString() => $"{Workspace}/{Channel}/{Thread}";
    }

    private sealed class Session(Lane lane, DateTimeOffset shownFrom)
    {
        public Lane Lane => lane;

        public DateTimeOffset ShownFrom => shownFrom;

        public bool IsShown { get; set; }

        public bool IsOver { get; set; }
    }
}
