using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Etiquette.Adapters.Slack;

/// <summary>
/// Socket Mode: we call Slack, and what its people do arrives through the line. Several lines at once, because each is
/// renewed now and then; Slack hands every payload to one of them.
/// </summary>
/// <remarks>https://docs.slack.dev/apis/events-api/using-socket-mode</remarks>
internal sealed partial class SlackSockets(
    SlackHttp http,
    SlackTranslator translator,
    SlackReception reception,
    IOptions<SlackOptions> options,
    TimeProvider time,
    ILogger<SlackSockets> logger
) : BackgroundService
{
    private static readonly TimeSpan MostPatience = TimeSpan.FromMinutes(1);

    /// <summary>A line that lasted so long was a good one: begin counting failures anew.</summary>
    private static readonly TimeSpan GoodLine = TimeSpan.FromSeconds(30);

    private int open;

    /// <summary>Lines on which Slack said hello.</summary>
    public int Open => Volatile.Read(ref open);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, options.Value.Sockets).Select(_ => KeepOneAsync(stoppingToken)));

    /// <summary>One line after the other, for ever: the next one is there before the last one goes.</summary>
    private async Task KeepOneAsync(CancellationToken stopping)
    {
        var failures = 0;
        List<Task> fading = [];
        while (!stopping.IsCancellationRequested)
        {
            var began = time.GetTimestamp();
            var (url, answer) = await AskWhereAsync(stopping);
            if (url is not null)
            {
                var line = new SlackSocket(url, AnswerAsync, Count, logger);
                fading.RemoveAll(task => task.IsCompleted);
                fading.Add(RunAsync(line, stopping));
                // It ended, or was told that it will: either way another one is wanted now.
                await line.Leaving;
            }
            else
            {
                NotOpened(answer.Error!);
                if (answer.ToDelivery() is Delivery.Refused)
                {
                    TokenRefused(answer.Error!);
                }
            }

            failures = url is not null && time.GetElapsedTime(began) > GoodLine ? 0 : failures + 1;
            await WaitAsync(failures, answer.RetryAfter, stopping);
        }

        await Task.WhenAll(fading);
    }

    private static async Task RunAsync(SlackSocket line, CancellationToken stopping)
    {
        using (line)
        {
            await line.RunAsync(stopping);
        }
    }

    private async Task<(Uri? Url, SlackAnswer Answer)> AskWhereAsync(CancellationToken cancellation)
    {
        try
        {
            using var nothing = new FormUrlEncodedContent([]);
            var (answer, body) = await http.PostAsync(
                http.Method("apps.connections.open"),
                new("Bearer", options.Value.AppToken),
                nothing,
                cancellation
            );
            using (body)
            {
                return answer.Error is not null ? (null, answer)
                    : Uri.TryCreate(body?.RootElement.Text("url"), UriKind.Absolute, out var url)
                    && IsOurs(url)
                        ? (url, answer)
                    : (null, new("no_socket_address", Again: true));
            }
        }
        catch (OperationCanceledException)
        {
            return (null, new("stopping", Again: true));
        }
    }

    /// <summary>Encrypted, unless Slack itself is a stand-in on this machine.</summary>
    private bool IsOurs(Uri url) =>
        url.Scheme == Uri.UriSchemeWss
        || (url.Scheme == Uri.UriSchemeWs && url.IsLoopback && http.Method("").IsLoopback);

    private async Task<SlackAck> AnswerAsync(JsonElement payload, CancellationToken cancellation) =>
        await reception.AnswerAsync(await translator.JsonAsync(payload, cancellation));

    private void Count(int change)
    {
        var lines = Interlocked.Add(ref open, change);
        Lines(lines);
    }

    /// <summary>The first time at once; then up to 1, 2, 4 ... seconds, so that a crowd does not come back together.</summary>
    private async Task WaitAsync(int failures, TimeSpan? asked, CancellationToken cancellation)
    {
        var seconds =
            failures <= 1 ? 0 : Math.Min(MostPatience.TotalSeconds, Math.Pow(2, Math.Min(failures, 20) - 2));
        var wait = asked ?? TimeSpan.FromSeconds(seconds * (0.5 + (Random.Shared.NextDouble() / 2)));
        await Task.Delay(wait, time, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    [LoggerMessage(1, LogLevel.Information, "Socket Mode: {Count} lines to Slack are open")]
    private partial void Lines(int count);

    [LoggerMessage(2, LogLevel.Warning, "Socket Mode: no line to Slack ({Reason}), trying again")]
    private partial void NotOpened(string reason);

    [LoggerMessage(3, LogLevel.Error, "Slack does not accept SLACK_APP_TOKEN: {Reason}")]
    private partial void TokenRefused(string reason);
}
