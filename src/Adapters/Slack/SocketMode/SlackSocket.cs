using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Etiquette.Adapters.Slack;

/// <summary>One line to Slack: hello, envelopes, and the acknowledgement of each once it is safe with us.</summary>
internal sealed partial class SlackSocket(
    Uri url,
    Func<JsonElement, CancellationToken, Task<SlackAck>> answer,
    Action<int> count,
    ILogger logger
) : IDisposable
{
    private const int Largest = 4 * 1024 * 1024;

    /// <summary>Slack and we ask "are you there?"; a line that stays silent is dead, whatever TCP believes.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Opening = TimeSpan.FromSeconds(10);

    /// <summary>After Slack's warning the line lasts about ten seconds: enough for the other one to open.</summary>
    private static readonly TimeSpan Fading = TimeSpan.FromSeconds(15);

    private readonly TaskCompletionSource leaving = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim sending = new(1, 1);

    /// <summary>Ends when another line is wanted: this one was warned, or is gone.</summary>
    public Task Leaving => leaving.Task;

    public async Task RunAsync(CancellationToken stopping)
    {
        using var socket = new ClientWebSocket();
        socket.Options.KeepAliveInterval = Silence;
        socket.Options.KeepAliveTimeout = Silence;
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        try
        {
            await ConnectAsync(socket, stopping);
            await ListenAsync(socket, ending);
        }
        catch (Exception gone)
            when (gone is WebSocketException or OperationCanceledException or JsonException)
        {
            if (!stopping.IsCancellationRequested)
            {
                Gone(gone.GetType().Name);
            }
        }
        finally
        {
            leaving.TrySetResult();
        }
    }

    public void Dispose() => sending.Dispose();

    private async Task ConnectAsync(ClientWebSocket socket, CancellationToken stopping)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        late.CancelAfter(Opening);
        await socket.ConnectAsync(url, late.Token);
    }

    private async Task ListenAsync(ClientWebSocket socket, CancellationTokenSource ending)
    {
        var (isOpen, running) = (false, new List<Task>());
        try
        {
            while (await ReadAsync(socket, ending.Token) is { } text)
            {
                using var message = JsonDocument.Parse(text);
                var root = message.RootElement.Clone();
                switch (root.Text("type"))
                {
                    case "hello":
                        count(isOpen ? 0 : 1);
                        isOpen = true;
                        break;
                    case "disconnect":
                        Leaves(
                            root.Text("reason") is "warning" or "refresh_requested"
                                ? root.Text("reason")!
                                : "link_disabled"
                        );
                        leaving.TrySetResult();
                        ending.CancelAfter(Fading);
                        break;
                    default:
                        running.RemoveAll(task => task.IsCompleted);
                        running.Add(HandleAsync(socket, root));
                        break;
                }
            }
        }
        finally
        {
            count(isOpen ? -1 : 0);
            // What we have begun is finished; its acknowledgement may not get through, then Slack sends it again.
            await Task.WhenAll(running);
        }
    }

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "Not acknowledged: Slack sends it again, and the line lives on."
    )]
    private async Task HandleAsync(ClientWebSocket socket, JsonElement envelope)
    {
        if (envelope.Text("envelope_id") is not { } id)
        {
            return;
        }

        try
        {
            var ack = await answer(envelope.At("payload"), CancellationToken.None);
            if (ack.IsDone)
            {
                await SendAsync(socket, AckOf(id, ack, envelope.IsTrue("accepts_response_payload")));
            }
        }
        catch (Exception failure)
        {
            NotAcknowledged(id, failure.GetType().Name);
        }
    }

    private static byte[] AckOf(string id, SlackAck ack, bool takesPayload)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("envelope_id"u8, id);
            if (ack.Body is not null && takesPayload)
            {
                json.WritePropertyName("payload"u8);
                json.WriteRawValue(ack.Body);
            }

            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private async Task SendAsync(ClientWebSocket socket, byte[] text)
    {
        await sending.WaitAsync();
        try
        {
            using var late = new CancellationTokenSource(Opening);
            await socket.SendAsync(text, WebSocketMessageType.Text, endOfMessage: true, late.Token);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>Null: the line was closed.</summary>
    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(
        ClientWebSocket socket,
        CancellationToken cancellation
    )
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        while (true)
        {
            var read = await socket.ReceiveAsync(buffer.GetMemory(4096), cancellation);
            if (read.MessageType is WebSocketMessageType.Close)
            {
                return null;
            }

            buffer.Advance(read.Count);
            if (buffer.WrittenCount > Largest)
            {
                throw new WebSocketException(WebSocketError.HeaderError);
            }

            if (read.EndOfMessage)
            {
                return buffer.WrittenMemory;
            }
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Socket Mode: Slack renews a line ({Reason})")]
    private partial void Leaves(string reason);

    [LoggerMessage(2, LogLevel.Warning, "Socket Mode: a line is gone ({Kind})")]
    private partial void Gone(string kind);

    [LoggerMessage(3, LogLevel.Error, "Socket Mode: {Envelope} is not acknowledged ({Kind})")]
    private partial void NotAcknowledged(string envelope, string kind);
}
