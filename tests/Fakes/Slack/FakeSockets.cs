using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Etiquette.Fakes.Slack;

/// <summary>The fake's side of Socket Mode: hello, envelopes to any one line, acknowledgements, farewells.</summary>
public sealed class FakeSockets
{
    public const string AppToken = "xapp-fake";

    private readonly ConcurrentDictionary<string, bool> tickets = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonObject>> acks = new();
    private readonly SemaphoreSlim changed = new(0);
    private readonly Lock gate = new();
    private readonly List<Line> lines = [];
    private int opened;
    private int next;

    /// <summary>Lines opened so far, also those that are gone.</summary>
    public int Opened => Volatile.Read(ref opened);

    public int Count
    {
        get
        {
            lock (gate)
            {
                return lines.Count;
            }
        }
    }

    /// <summary>Single use, as Slack's are.</summary>
    public string NewTicket()
    {
        var ticket = Guid.NewGuid().ToString("N");
        tickets[ticket] = true;
        return ticket;
    }

    public async Task ServeAsync(HttpContext http, string ticket)
    {
        if (!tickets.TryRemove(ticket, out _) || !http.WebSockets.IsWebSocketRequest)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        var line = new Line(socket);
        lock (gate)
        {
            lines.Add(line);
        }

        try
        {
            await line.SendAsync(
                new()
                {
                    ["type"] = "hello",
                    ["num_connections"] = Count,
                    ["connection_info"] = new JsonObject { ["app_id"] = "A0001" },
                }
            );
            Interlocked.Increment(ref opened);
            changed.Release();
            while (await line.ReadAsync(http.RequestAborted) is { } message)
            {
                if ((string?)message["envelope_id"] is { } id && acks.TryGetValue(id, out var waiting))
                {
                    waiting.TrySetResult(message);
                }
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException)
        {
            // The line broke; so be it.
        }
        finally
        {
            lock (gate)
            {
                lines.Remove(line);
            }

            changed.Release();
        }
    }

    /// <summary>Waits until so many lines were opened in all, and so many are open now.</summary>
    public async Task ReadyAsync(int everOpened, int now = 1)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (Opened < everOpened || Count < now)
        {
            await changed.WaitAsync(late.Token);
        }
    }

    /// <summary>Sends a payload down any one line, and gives what came back.</summary>
    public async Task<JsonObject> DeliverAsync(string type, JsonNode payload, bool acceptsPayload = false)
    {
        var id = Guid.NewGuid().ToString();
        var waiting = acks[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await Any()
            .SendAsync(
                new()
                {
                    ["envelope_id"] = id,
                    ["type"] = type,
                    ["payload"] = payload.DeepClone(),
                    ["accepts_response_payload"] = acceptsPayload,
                }
            );
        return await waiting.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    /// <summary>Something no envelope looks like.</summary>
    public Task SendAsync(string text) => Any().SendTextAsync(text);

    public Task SayFarewellAsync(string reason) =>
        Any().SendAsync(new() { ["type"] = "disconnect", ["reason"] = reason });

    /// <summary>The network breaks, without a word.</summary>
    public void Break() => Any().Abort();

    public Task CloseAsync() => Any().CloseAsync();

    private Line Any()
    {
        lock (gate)
        {
            return lines[next++ % lines.Count];
        }
    }

    private sealed class Line(WebSocket socket)
    {
        private readonly SemaphoreSlim sending = new(1, 1);

        public Task SendAsync(JsonObject message) => SendTextAsync(message.ToJsonString());

        public async Task SendTextAsync(string text)
        {
            await sending.WaitAsync();
            try
            {
                await socket.SendAsync(
                    Encoding.UTF8.GetBytes(text),
                    WebSocketMessageType.Text,
                    endOfMessage: true,
                    CancellationToken.None
                );
            }
            finally
            {
                sending.Release();
            }
        }

        public async Task<JsonObject?> ReadAsync(CancellationToken cancellation)
        {
            using var whole = new MemoryStream();
            var buffer = new byte[8192];
            while (true)
            {
                var read = await socket.ReceiveAsync(buffer.AsMemory(), cancellation);
                if (read.MessageType is WebSocketMessageType.Close)
                {
                    return null;
                }

                await whole.WriteAsync(buffer.AsMemory(0, read.Count), cancellation);
                if (read.EndOfMessage)
                {
                    return JsonNode.Parse(whole.ToArray()) as JsonObject ?? [];
                }
            }
        }

        public void Abort() => socket.Abort();

        public Task CloseAsync() =>
            socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
    }
}
