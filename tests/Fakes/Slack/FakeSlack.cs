using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Etiquette.Fakes.Slack;

/// <summary>
/// A Slack on this machine, written from Slack's documentation: it takes our calls, refuses what Slack would
/// refuse, remembers what was posted, and misbehaves when told to.
/// </summary>
public sealed class FakeSlack : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly SlackChannels channels = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<SlackTrouble>> troubles = new();
    private readonly ConcurrentDictionary<string, int> responses = new();
    private readonly ConcurrentDictionary<(string Channel, long Second), int> pace = new();
    private readonly ConcurrentQueue<string> faults = new();
    private readonly ConcurrentQueue<string> calls = new();
    private readonly SlackCalls rules;
    private readonly SemaphoreSlim arrived = new(0);

    private FakeSlack(WebApplication app, SlackWorld world, string token, bool checks)
    {
        this.app = app;
        World = world;
        Token = token;
        Checks = checks;
        Installs = new(token, world.Team);
        rules = new(Installs);
    }

    public SlackWorld World { get; }

    public string Token { get; }

    /// <summary>Who has installed the app, with which tokens.</summary>
    public FakeInstalls Installs { get; }

    /// <summary>Socket Mode.</summary>
    public FakeSockets Sockets { get; } = new();

    /// <summary>Dialogs and Home tabs as they were last drawn, in order.</summary>
    public IReadOnlyCollection<JsonObject> Views => views;

    /// <summary>What users.info says of everybody.</summary>
    public JsonObject Profile { get; } = new() { ["tz"] = "Europe/Lisbon", ["is_admin"] = false };

    /// <summary>An older Slack: it knows neither tables nor feedback buttons.</summary>
    public bool KnowsClassicBlocksOnly { get; set; }

    /// <summary>Off: every call is accepted unread, for load runs. Nothing is remembered then, only counted.</summary>
    public bool Checks { get; }

    /// <summary>
    /// Slack's pace: so many posts a second in one channel, then 429. Null: as fast as they come. Slack promises
    /// one and tolerates short bursts.
    /// </summary>
    public int? MostPerSecond { get; set; }

    /// <summary>Decides for each call of a method whether it goes wrong, and how.</summary>
    public Func<string, SlackTrouble?>? Mood { get; set; }

    /// <summary>How long every call takes.</summary>
    public TimeSpan Latency { get; set; }

    /// <summary>For SLACK_API_URL.</summary>
    public string ApiUrl => $"{app.Urls.First()}/api/";

    /// <summary>For Slack:ResponseUrlPrefixes.</summary>
    public string ResponseUrlPrefix => $"{app.Urls.First()}/respond/";

    /// <summary>Everything posted, in order, each as it stands now.</summary>
    public IReadOnlyList<SlackPost> Posts => channels.All;

    /// <summary>What Slack would have refused, and why. A test that is content ends with none.</summary>
    public IReadOnlyCollection<string> Faults => faults;

    /// <summary>The methods that were called, in order.</summary>
    public IReadOnlyCollection<string> Calls => calls;

    /// <summary>What a method was called with, each time, in order.</summary>
    public IReadOnlyList<JsonObject> ArgumentsOf(string method) =>
        [.. arguments.Where(call => call.Method == method).Select(call => call.Arguments)];

    /// <summary>Waits until a method was called so often.</summary>
    public async Task CalledAsync(string method, int times)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (arguments.Count(call => call.Method == method) < times)
        {
            await called.WaitAsync(late.Token);
        }
    }

    private readonly ConcurrentQueue<(string Method, JsonObject Arguments)> arguments = new();
    private readonly SemaphoreSlim called = new(0);

    /// <summary>Every post and update, counted also when checks are off.</summary>
    public int Count => count;

    private int count;
    private readonly ConcurrentQueue<JsonObject> views = new();

    /// <summary>Called with the body of every post and update, in any order, also when checks are off.</summary>
    public Action<ReadOnlyMemory<byte>>? OnPost { get; set; }

    public static async Task<FakeSlack> StartAsync(
        SlackWorld? world = null,
        string token = "xoxb-fake",
        bool checks = true
    )
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var fake = new FakeSlack(builder.Build(), world ?? new(), token, checks);
        fake.app.UseWebSockets();
        fake.app.Run(fake.AnswerAsync);
        await fake.app.StartAsync();
        return fake;
    }

    /// <summary>The next call of this method goes wrong in this way; called again, the one after it.</summary>
    public void Next(string method, SlackTrouble trouble) =>
        troubles.GetOrAdd(method, _ => new()).Enqueue(trouble);

    /// <summary>A fresh address to answer a command or a click at; Slack takes five posts there.</summary>
    public string NewResponseUrl() => $"{ResponseUrlPrefix}{Guid.NewGuid():N}";

    /// <summary>Waits until that many posts and updates arrived in all.</summary>
    public async Task ArrivedAsync(int posts, TimeSpan? patience = null)
    {
        using var late = new CancellationTokenSource(patience ?? TimeSpan.FromSeconds(20));
        while (Volatile.Read(ref count) < posts)
        {
            await arrived.WaitAsync(late.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        arrived.Dispose();
        called.Dispose();
    }

    private async Task AnswerAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        if (path.StartsWith("/socket/", StringComparison.Ordinal))
        {
            await Sockets.ServeAsync(http, path["/socket/".Length..]);
            return;
        }

        var method = path.StartsWith("/api/", StringComparison.Ordinal) ? path[5..] : "response_url";
        if (Latency > TimeSpan.Zero)
        {
            await Task.Delay(Latency, http.RequestAborted);
        }

        var bytes = await ReadAsync(http.Request);
        if (!Checks)
        {
            if (method is "response_url" || method.StartsWith("chat.", StringComparison.Ordinal))
            {
                Arrived(bytes);
            }

            await WriteAsync(http, new() { ["ok"] = true, ["ts"] = World.NextTs() });
            return;
        }

        calls.Enqueue(method);
        arguments.Enqueue((method, SlackCalls.Parse(http.Request, bytes) ?? []));
        called.Release();
        if (
            (troubles.TryGetValue(method, out var queue) && queue.TryDequeue(out var trouble))
            || (trouble = Mood?.Invoke(method)) is not null
        )
        {
            await MisbehaveAsync(http, method, bytes, trouble);
            return;
        }

        var answer = Answer(http.Request, method, bytes);
        if (answer.Remove("retry_after", out var seconds))
        {
            http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            http.Response.Headers.RetryAfter = seconds!.ToString();
        }

        await WriteAsync(http, answer);
    }

    private JsonObject Answer(HttpRequest request, string method, byte[] bytes)
    {
        var (arguments, refusal) = rules.Read(request, method, bytes);
        if (refusal is null && KnowsClassicBlocksOnly && BlockKit.HasNewer(arguments["blocks"]))
        {
            return Error("invalid_blocks");
        }

        if (refusal is not null)
        {
            faults.Enqueue($"{method}: {refusal}");
            return Error(refusal.Split(':')[0]);
        }

        return method switch
        {
            "auth.test" => new()
            {
                ["ok"] = true,
                ["url"] = "https://example.slack.com/",
                ["team"] = "Example",
                ["user"] = "etiquette",
                ["team_id"] = World.Team,
                ["user_id"] = World.Bot,
                ["bot_id"] = "B0001",
                ["is_enterprise_install"] = false,
            },
            "chat.postMessage" when IsTooFast((string)arguments["channel"]!) => new()
            {
                ["ok"] = false,
                ["error"] = "rate_limited",
                ["retry_after"] = 1,
            },
            "chat.postMessage" => Posted(channels.Post(arguments), bytes),
            "chat.update" => channels.Update(
                (string)arguments["channel"]!,
                (string)arguments["ts"]!,
                arguments
            )
                is { } updated
                ? Posted(updated, bytes)
                : Error("message_not_found"),
            "response_url" => Respond(request.Path.Value!, arguments, bytes),
            "conversations.history" or "conversations.replies" => new()
            {
                ["ok"] = true,
                ["messages"] = channels.Read(
                    (string)arguments["channel"]!,
                    (string?)arguments["ts"],
                    (string?)arguments["include_all_metadata"] == "true"
                ),
                ["has_more"] = false,
                ["response_metadata"] = new JsonObject { ["next_cursor"] = "" },
            },
            "views.open" or "views.publish" => Viewed(arguments),
            "chat.delete" => channels.Delete((string)arguments["channel"]!, (string)arguments["ts"]!)
                ? new() { ["ok"] = true }
                : Error("message_not_found"),
            "users.info" => new() { ["ok"] = true, ["user"] = Profile.DeepClone() },
            "oauth.v2.access" => Installs.Access(arguments),
            "apps.connections.open" => new()
            {
                ["ok"] = true,
                ["url"] =
                    $"{app.Urls.First().Replace("http", "ws", StringComparison.Ordinal)}/socket/{Sockets.NewTicket()}",
            },
            "agents.sessions.setStatus"
            or "agents.sessions.rename"
            or "assistant.threads.setSuggestedPrompts" => new() { ["ok"] = true },
            _ => Error("unknown_method"),
        };
    }

    private bool IsTooFast(string channel)
    {
        if (MostPerSecond is not { } most)
        {
            return false;
        }

        var second = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        return pace.AddOrUpdate((channel, second), 1, (_, posts) => posts + 1) > most;
    }

    /// <summary>A card that one person sees; its address is used up after five posts.</summary>
    private JsonObject Respond(string path, JsonObject arguments, byte[] bytes)
    {
        if (responses.AddOrUpdate(path, 1, (_, uses) => uses + 1) > 5)
        {
            return Error("used_url");
        }

        channels.Post(arguments, "ephemeral", ephemeral: true);
        Arrived(bytes);
        return new() { ["ok"] = true };
    }

    private JsonObject Viewed(JsonObject arguments)
    {
        var view = arguments["view"]!.DeepClone().AsObject();
        view["id"] = $"V{views.Count:D4}";
        view["hash"] = $"hash{views.Count}";
        view["for"] = (string?)arguments["user_id"];
        views.Enqueue(view);
        arrived.Release();
        return new() { ["ok"] = true, ["view"] = view.DeepClone() };
    }

    /// <summary>Waits until that many dialogs and Home tabs were drawn in all.</summary>
    public async Task<JsonObject> DrawnAsync(int count)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (views.Count < count)
        {
            await arrived.WaitAsync(late.Token);
        }

        return views.ElementAt(count - 1);
    }

    private JsonObject Posted(SlackPost post, byte[] bytes)
    {
        Arrived(bytes);
        return new()
        {
            ["ok"] = true,
            ["channel"] = post.Channel,
            ["ts"] = post.Ts,
            ["message"] = new JsonObject { ["ts"] = post.Ts, ["text"] = post.Text },
        };
    }

    private async Task MisbehaveAsync(HttpContext http, string method, byte[] bytes, SlackTrouble trouble)
    {
        switch (trouble)
        {
            case SlackTrouble.RateLimited(var seconds):
                http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
                break;
            case SlackTrouble.Status(var code):
                http.Response.StatusCode = code;
                break;
            case SlackTrouble.Error(var code):
                await WriteAsync(http, Error(code));
                break;
            case SlackTrouble.Garbage(var body):
                await http.Response.WriteAsync(body);
                break;
            case SlackTrouble.Hang:
                await Task.Delay(Timeout.Infinite, http.RequestAborted)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                break;
            case SlackTrouble.Slow(var until):
                await until.WaitAsync(http.RequestAborted);
                await WriteAsync(http, Answer(http.Request, method, bytes));
                break;
            default:
                Answer(http.Request, method, bytes);
                http.Abort();
                break;
        }
    }

    private void Arrived(byte[] bytes)
    {
        OnPost?.Invoke(bytes);
        Interlocked.Increment(ref count);
        arrived.Release();
    }

    private static JsonObject Error(string code) => new() { ["ok"] = false, ["error"] = code };

    private static async Task<byte[]> ReadAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        return body.ToArray();
    }

    private static Task WriteAsync(HttpContext http, JsonObject answer)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        return http.Response.WriteAsync(answer.ToJsonString());
    }
}
