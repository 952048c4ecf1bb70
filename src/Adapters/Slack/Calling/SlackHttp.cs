using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Etiquette.Adapters.Slack;

/// <summary>One POST to Slack, and what became of it. Nothing here throws, because all of it is everyday.</summary>
internal sealed partial class SlackHttp(IHttpClientFactory clients, IOptions<SlackOptions> options)
{
    public const string Client = "slack";

    /// <summary>Something in between answered, and we cannot know what it did with our call.</summary>
    private static readonly SlackAnswer Strange = new("not_slack", Uncertain: true, Again: true);

    private readonly HttpClient http = clients.CreateClient(Client);
    private readonly Uri methods = new(options.Value.ApiUrl.TrimEnd('/') + '/');
    private readonly ConcurrentDictionary<string, Uri> known = new();

    /// <summary>There are few, and each is called for every turn.</summary>
    public Uri Method(string name) =>
        known.GetOrAdd(name, static (name, methods) => new(methods, name), methods);

    public async Task<(SlackAnswer Answer, JsonDocument? Body)> PostAsync(
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
