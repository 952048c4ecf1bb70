using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Etiquette.Fakes.Teams;

/// <summary>
/// A Teams on this machine, written from its documentation: key server, login page and connector. It refuses
/// what Teams would refuse, remembers what was posted, and misbehaves when told to.
/// </summary>
public sealed partial class FakeTeams : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, TeamsPost> posts = new();
    private readonly ConcurrentQueue<string> order = new();
    private readonly ConcurrentQueue<TeamsTrouble> troubles = new();
    private readonly ConcurrentQueue<string> faults = new();
    private readonly ConcurrentQueue<string> calls = new();
    private readonly SemaphoreSlim arrived = new(0);
    private int count;
    private int ids;

    private FakeTeams(WebApplication app, bool checks)
    {
        this.app = app;
        Checks = checks;
        Login = new(this);
        Rooms = new(this);
    }

    public string AppId { get; } = "5c0f7a3e-0000-4000-8000-00000000b070";

    public string Secret { get; } = "a-secret~of.the_bot";

    public string Tenant { get; } = "7e4a47e0-0000-4000-8000-0000000000aa";

    /// <summary>Off: every call is accepted unread, for load runs. Nothing is remembered then, only counted.</summary>
    public bool Checks { get; }

    public string Url { get; private set; } = "";

    /// <summary>Microsoft's own names for it, which <see cref="MicrosoftNetwork"/> leads here.</summary>
    public bool IsInProduction { get; init; }

    /// <summary>As Teams writes it, with its last slash.</summary>
    public string ServiceUrl =>
        IsInProduction ? MicrosoftNetwork.ServiceUrl(Tenant) : $"{Url}/emea/{Tenant}/";

    public BotFrameworkKeys Keys { get; } = new();

    public FakeLogin Login { get; }

    /// <summary>Who is where, and how fast one may post there.</summary>
    public TeamsRooms Rooms { get; }

    /// <summary>How long every call takes.</summary>
    public TimeSpan Latency { get; set; }

    /// <summary>What a bot needs to be set to in order to talk with this Teams (in Development).</summary>
    public IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = AppId,
            ["MicrosoftAppPassword"] = Secret,
            ["MicrosoftAppTenantId"] = Tenant,
            ["Teams:OpenIdMetadataUrl"] = $"{Url}/v1/.well-known/openidconfiguration",
            ["Teams:TokenEndpoint"] = $"{Url}/{Tenant}/oauth2/v2.0/token",
            ["Teams:ServiceUrlPrefixes:0"] = Url + "/",
        };

    /// <summary>What a bot in production is set to; the network is <see cref="MicrosoftNetwork"/>.</summary>
    public IReadOnlyDictionary<string, string?> ProductionSettings =>
        new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = AppId,
            ["MicrosoftAppPassword"] = Secret,
            ["MicrosoftAppTenantId"] = Tenant,
        };

    /// <summary>Everything posted, in order, each as it stands now.</summary>
    public IReadOnlyList<TeamsPost> Posts => [.. order.Select(id => posts[id])];

    /// <summary>What Teams would have refused, and why. A test that is content ends with none.</summary>
    public IReadOnlyCollection<string> Faults => faults;

    /// <summary>What it would have refused since somebody last asked.</summary>
    public IReadOnlyList<string> TakeFaults()
    {
        List<string> taken = [];
        while (faults.TryDequeue(out var fault))
        {
            taken.Add(fault);
        }

        return taken;
    }

    /// <summary>"POST /v3/..." in order.</summary>
    public IReadOnlyCollection<string> Calls => calls;

    /// <summary>Posts and updates, counted also when checks are off.</summary>
    public int Count => count;

    /// <summary>Called with the body of every post and update, in any order, also when checks are off.</summary>
    public Action<ReadOnlyMemory<byte>>? OnPost { get; set; }

    public static async Task<FakeTeams> StartAsync(bool checks = true, bool inProduction = false)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var fake = new FakeTeams(builder.Build(), checks) { IsInProduction = inProduction };
        fake.app.Run(fake.AnswerAsync);
        await fake.app.StartAsync();
        fake.Url = fake.app.Urls.First();
        return fake;
    }

    /// <summary>The next call of the connector goes wrong in this way; called again, the one after it.</summary>
    public void Next(TeamsTrouble trouble) => troubles.Enqueue(trouble);

    /// <summary>Waits until that many posts and updates arrived in all.</summary>
    public async Task ArrivedAsync(int messages, TimeSpan? patience = null)
    {
        using var late = new CancellationTokenSource(patience ?? TimeSpan.FromSeconds(20));
        while (Volatile.Read(ref count) < messages)
        {
            await arrived.WaitAsync(late.Token);
        }
    }

    /// <summary>What stands in this conversation now.</summary>
    public IReadOnlyList<TeamsPost> PostsIn(string conversation) =>
        [.. Posts.Where(post => post.Conversation == conversation)];

    /// <summary>Waits until it is so; looked at again whenever something arrives.</summary>
    public async Task UntilAsync(Func<bool> isSo, string what)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!isSo())
        {
            if (late.IsCancellationRequested)
            {
                throw new TimeoutException($"Not within 20 seconds: {what}");
            }

            await arrived.WaitAsync(TimeSpan.FromMilliseconds(20), CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        arrived.Dispose();
    }

    internal void Fault(string what) => faults.Enqueue(what);

    private Task AnswerAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        return path switch
        {
            _ when path.EndsWith("/openidconfiguration", StringComparison.Ordinal) => PublishAsync(
                http,
                Keys.Metadata(IsInProduction ? "https://login.botframework.com" : Url)
            ),
            _ when path.EndsWith("/keys", StringComparison.Ordinal) => PublishAsync(http, Keys.Keys()),
            _ when path.EndsWith("/token", StringComparison.Ordinal) => Login.AnswerAsync(http),
            _ => AnswerCallAsync(http),
        };
    }

    private async Task PublishAsync(HttpContext http, JsonObject document)
    {
        // A server that is away is asked for its metadata only, so that is counted then.
        if (Keys.Away || document["keys"] is not null)
        {
            Keys.Asked();
        }

        if (Keys.Away)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        await WriteAsync(http, document);
    }

    private async Task AnswerCallAsync(HttpContext http)
    {
        if (Latency > TimeSpan.Zero)
        {
            await Task.Delay(Latency, http.RequestAborted);
        }

        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        if (!Checks)
        {
            Arrived(body.ToArray());
            await WriteAsync(http, new() { ["id"] = count.ToString(CultureInfo.InvariantCulture) });
            return;
        }

        calls.Enqueue($"{http.Request.Method} {http.Request.Path}");
        if (troubles.TryDequeue(out var trouble))
        {
            await MisbehaveAsync(http, body.ToArray(), trouble);
            return;
        }

        await TakeAsync(http, body.ToArray());
    }

    private void Arrived(byte[] bytes)
    {
        OnPost?.Invoke(bytes);
        Interlocked.Increment(ref count);
        arrived.Release();
    }

    internal static Task WriteAsync(HttpContext http, JsonObject answer, int status = StatusCodes.Status200OK)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json; charset=utf-8";
        return http.Response.WriteAsync(answer.ToJsonString());
    }
}
