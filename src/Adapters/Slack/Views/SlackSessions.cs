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

    private readonly ConcurrentDictionary<string, Session> working = new();

    public void Work(string workspace, string channel, string thread)
    {
        var lane = LaneOf(workspace, channel, thread);
        var session = new Session();
        if (!cache.TryGetValue(Muted(workspace), out _) && working.TryAdd(lane, session))
        {
            _ = ShowSoonAsync(workspace, channel, thread, session);
        }
    }

    private async Task ShowSoonAsync(string workspace, string channel, string thread, Session session)
    {
        await Task.Delay(Unnoticed, time);
        lock (session)
        {
            session.IsShown =
                !session.IsOver
                && errands.Run(
                    LaneOf(workspace, channel, thread),
                    stop => SetAsync(workspace, channel, thread, "processing", stop)
                );
        }
    }

    /// <summary>After every answer, and when none comes: Slack would show "Working ..." for an hour.</summary>
    public void Rest(string workspace, string channel, string? thread)
    {
        if (thread is null || !working.TryRemove(LaneOf(workspace, channel, thread), out var session))
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
        var lane = LaneOf(workspace, channel, thread);
        errands.Run(lane, stop => SetAsync(workspace, channel, thread, "active", stop), must: true);
    }

    /// <summary>Once: people may rename it afterwards.</summary>
    public void Name(string workspace, string channel, string thread, string title)
    {
        var lane = LaneOf(workspace, channel, thread);
        if (cache.TryGetValue(Muted(workspace), out _) || cache.TryGetValue((lane, "named"), out _))
        {
            return;
        }

        cache.Set((lane, "named"), true, Named);
        errands.Run(
            lane,
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
                LaneOf(workspace, channel, ""),
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

    private static string LaneOf(string workspace, string channel, string thread) =>
        $"{workspace}/{channel}/{thread}";

    private sealed class Session
    {
        public bool IsShown { get; set; }

        public bool IsOver { get; set; }
    }
}
