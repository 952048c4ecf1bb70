using System.Net.Http.Headers;
using System.Text.Json;

namespace Etiquette.Adapters.Slack;

/// <summary>The Web API, with the token of the workspace that is spoken to. https://docs.slack.dev/apis/web-api</summary>
internal sealed class SlackApi(SlackHttp http, ISlackWorkspaces workspaces)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>A method that writes: its arguments are JSON.</summary>
    public async Task<SlackAnswer> WriteAsync(
        string workspace,
        string method,
        ReadOnlyMemory<byte> arguments,
        CancellationToken cancellation
    )
    {
        var (answer, body) = await CallAsync(workspace, method, () => JsonOf(arguments), cancellation);
        body?.Dispose();
        return answer;
    }

    /// <summary>A method that reads: a form is safest there. Gives the whole answer as well.</summary>
    public Task<(SlackAnswer Answer, JsonDocument? Body)> ReadAsync(
        string workspace,
        string method,
        IEnumerable<KeyValuePair<string, string>> arguments,
        CancellationToken cancellation
    ) => CallAsync(workspace, method, () => new FormUrlEncodedContent(arguments), cancellation);

    /// <summary>A <c>response_url</c> takes the same messages, and no token.</summary>
    public async Task<SlackAnswer> RespondAsync(
        Uri responseUrl,
        ReadOnlyMemory<byte> message,
        CancellationToken cancellation
    )
    {
        using var content = JsonOf(message);
        var (answer, body) = await http.PostAsync(responseUrl, null, content, cancellation);
        body?.Dispose();
        return answer;
    }

    private async Task<(SlackAnswer Answer, JsonDocument? Body)> CallAsync(
        string workspace,
        string method,
        Func<HttpContent> arguments,
        CancellationToken cancellation
    )
    {
        string? refused = null;
        while (true)
        {
            var access = await workspaces.OpenAsync(workspace, refused, cancellation);
            if (access.Token is not { } token)
            {
                return (access.Trouble, null);
            }

            using var content = arguments();
            var (answer, body) = await http.PostAsync(
                http.Method(method),
                new("Bearer", token),
                content,
                cancellation
            );
            // It ran out in our hands: once more with the next one, if there is a next one.
            if (answer.Error is not "token_expired" || refused is not null)
            {
                return (answer, body);
            }

            body?.Dispose();
            refused = token;
        }
    }

    private static ReadOnlyMemoryContent JsonOf(ReadOnlyMemory<byte> json) =>
        new(json) { Headers = { ContentType = Json } };
}
