using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Etiquette.Fakes.Slack;

namespace Etiquette.Benchmarks.Load;

/// <summary>Sends signed events, 64 at once, and writes down how long each waited for its 200.</summary>
internal sealed class Talkers(Uri bot, SlackSigner signer) : IDisposable
{
    private const int AtOnce = 64;

    private readonly HttpClient http = new(
        new SocketsHttpHandler { MaxConnectionsPerServer = AtOnce, UseCookies = false }
    );
    private readonly Uri events = new(bot, "/slack/events");
    private int next;
    private int refused;

    /// <summary>How often a message had to be sent again.</summary>
    public int Refused => refused;

    /// <summary>Milliseconds, unsorted.</summary>
    public async Task<double[]> SendAsync(int turns)
    {
        var until = next + turns;
        var waits = new ConcurrentBag<double>();
        await Task.WhenAll(
            Enumerable
                .Range(0, AtOnce)
                .Select(async _ =>
                {
                    for (var number = Take(until); number >= 0; number = Take(until))
                    {
                        waits.Add(await SendOneAsync(number));
                    }
                })
        );
        return [.. waits];
    }

    public void Dispose() => http.Dispose();

    private int Take(int until)
    {
        var taken = Interlocked.Increment(ref next) - 1;
        if (taken < until)
        {
            return taken;
        }

        Interlocked.Decrement(ref next);
        return -1;
    }

    /// <summary>As Slack does it: what got no 200 comes again.</summary>
    private async Task<double> SendOneAsync(int number)
    {
        var body = Events.Message(number);
        while (true)
        {
            var began = Stopwatch.GetTimestamp();
            if (await IsTakenAsync(body))
            {
                return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            }

            Interlocked.Increment(ref refused);
        }
    }

    private async Task<bool> IsTakenAsync(byte[] body)
    {
        var at = signer.Timestamp;
        using var request = new HttpRequestMessage(HttpMethod.Post, events)
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } },
            Headers = { { "X-Slack-Request-Timestamp", at }, { "X-Slack-Signature", signer.Sign(at, body) } },
        };
        using var answer = await http.SendAsync(request);
        return answer.StatusCode switch
        {
            HttpStatusCode.OK => true,
            HttpStatusCode.ServiceUnavailable => false,
            var wrong => throw new InvalidOperationException($"The bot says {wrong}."),
        };
    }
}
