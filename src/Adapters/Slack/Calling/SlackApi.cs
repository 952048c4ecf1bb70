using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Etiquette.Adapters.Slack;

/// <summary>The Web API over HTTP. https://docs.slack.dev/apis/web-api</summary>
internal sealed partial class SlackApi(IHttpClientFactory clients, IOptions<SlackOptions> options)
{
    public const string Client = "slack";

    /// <summary>Something in between answered, and we cannot know what it did with our call.</summary>
    private static readonly SlackAnswer Strange = new("not_slack", Uncertain: true, Again: true);

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    private readonly HttpClient http = clients.CreateClient(Client);
    private readonly Uri methods = new(options.Value.ApiUrl.TrimEnd('/') + '/');
    private readonly AuthenticationHeaderValue token = new("Bearer", options.Value.BotToken);

    /// <summary>A method that writes: its arguments are JSON.</summary>
    public Task<SlackAnswer> WriteAsync(
        string method,
        ReadOnlyMemory<byte> arguments,
        CancellationToken cancellation
    ) => CallAsync(new(methods, method), token, arguments, cancellation);

    /// <summary>A method that reads: a form is safest there. Gives the whole answer as well.</summary>
    public async Task<(SlackAnswer Answer, JsonDocument? Body)> ReadAsync(
        string method,
        IEnumerable<KeyValuePair<string, string>> arguments,
        CancellationToken cancellation
    )
    {
        using var form = new FormUrlEncodedContent(arguments);
        return await SendAsync(new(methods, method), token, form, cancellation);
    }

    /// <summary>A <c>response_url</c> takes the same messages, and no token.</summary>
    public Task<SlackAnswer> RespondAsync(
        Uri responseUrl,
        ReadOnlyMemory<byte> message,
        CancellationToken cancellation
    ) => CallAsync(responseUrl, null, message, cancellation);

    private async Task<SlackAnswer> CallAsync(
        Uri uri,
        AuthenticationHeaderValue? authorization,
        ReadOnlyMemory<byte> json,
        CancellationToken cancellation
    )
    {
        using var content = new ReadOnlyMemoryContent(json) { Headers = { ContentType = Json } };
        var (answer, body) = await SendAsync(uri, authorization, content, cancellation);
        body?.Dispose();
        return answer;
    }

    private async Task<(SlackAnswer Answer, JsonDocument? Body)> SendAsync(
        Uri uri,
        AuthenticationHeaderValue? authorization,
        HttpContent content,
        CancellationToken cancellation
    )
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, uri)
            {
                Content = content,
                Headers = { Authorization = authorization },
            };
            using var response = await http.SendAsync(request, cancellation);
            return response.StatusCode is HttpStatusCode.OK
                ? Read(await response.Content.ReadAsByteArrayAsync(cancellation))
                : (Failed(response), null);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (new("timeout", Uncertain: true, Again: true), null);
        }
        catch (HttpRequestException failed)
        {
            // Nobody heard us before a connection stood; after that, perhaps.
            var unheard =
                failed.HttpRequestError
                is HttpRequestError.NameResolutionError
                    or HttpRequestError.ConnectionError
                    or HttpRequestError.SecureConnectionError
                    or HttpRequestError.ProxyTunnelError;
            return (new(unheard ? "unreachable" : "connection_lost", Uncertain: !unheard, Again: true), null);
        }
    }

    private static SlackAnswer Failed(HttpResponseMessage response) =>
        response.StatusCode switch
        {
            HttpStatusCode.TooManyRequests => new("ratelimited", RetryAfter: RetryAfter(response)),
            >= HttpStatusCode.InternalServerError and var status => new(
                $"http_{(int)status}",
                RetryAfter: RetryAfter(response),
                Uncertain: true,
                Again: true
            ),
            // A redirect or another stranger in between: not Slack, so nothing was posted.
            < HttpStatusCode.BadRequest and var status => new($"http_{(int)status}", Again: true),
            var status => new($"http_{(int)status}"),
        };

    private static (SlackAnswer Answer, JsonDocument? Body) Read(byte[] bytes)
    {
        // A response_url answers with a bare "ok".
        if (bytes.AsSpan().SequenceEqual("ok"u8))
        {
            return (default, null);
        }

        try
        {
            var body = JsonDocument.Parse(bytes);
            var root = body.RootElement;
            return root.At("ok").ValueKind switch
            {
                JsonValueKind.True => (new(Ts: root.Text("ts")), body),
                JsonValueKind.False => (
                    new(Code().IsMatch(root.Text("error") ?? "") ? root.Text("error") : "no_error_code"),
                    body
                ),
                _ => (Strange, body),
            };
        }
        catch (JsonException)
        {
            return (Strange, null);
        }
    }

    private static TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter?.Delta;

    /// <summary>Slack's codes end up in the log: nothing else may.</summary>
    [GeneratedRegex(@"^[a-z0-9_]{1,80}\z")]
    private static partial Regex Code();
}
