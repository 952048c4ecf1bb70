using System.Net;
using System.Text.Json.Nodes;
using Etiquette.Fakes.Slack;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Etiquette.Bot.Tests.Slack;

/// <summary>People in Slack, the whole bot, and a Slack that checks every call; shared by many scenarios.</summary>
public sealed class SlackStage : IAsyncLifetime
{
    private const string Secret = "a-signing-secret";

    private readonly SlackSigner signer = new(Secret);
    private WebApplicationFactory<Program> host = null!;
    private HttpClient http = null!;
    private int people;

    public FakeSlack Slack { get; private set; } = null!;

    internal RunningBot Bot { get; } = new();

    public SlackWorld World => Slack.World;

    public async ValueTask InitializeAsync()
    {
        Slack = await FakeSlack.StartAsync();
        host = Bot.WithWebHostBuilder(web =>
            web.UseSetting("SLACK_SIGNING_SECRET", Secret)
                .UseSetting("SLACK_BOT_TOKEN", Slack.Token)
                .UseSetting("SLACK_API_URL", Slack.ApiUrl)
                .UseSetting("Slack:ResponseUrlPrefixes:0", Slack.ResponseUrlPrefix)
        );
        http = await host.ReadyClientAsync();
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await host.DisposeAsync();
        await Bot.DisposeAsync();
        await Slack.DisposeAsync();
    }

    /// <summary>Somebody whom no other scenario knows.</summary>
    public string NewPerson() => $"U{Interlocked.Increment(ref people):D4}";

    public Task EventAsync(JsonObject payload) =>
        OkAsync(() => signer.Json("/slack/events", payload.ToJsonString()));

    public Task<string> InteractAsync(JsonObject payload) =>
        OkAsync(() => signer.Payload("/slack/interactivity", payload.ToJsonString()));

    public Task CommandAsync(string user, string text)
    {
        var command = World.Command(user, text, "C2", Slack.NewResponseUrl());
        return OkAsync(() => signer.Form("/slack/commands", command));
    }

    /// <summary>
    /// What stands in Slack after this, and did not before: all of it, since the scenarios share one Slack and a reply
    /// that comes late would be taken for somebody else's.
    /// </summary>
    public async Task<IReadOnlyList<SlackPost>> AfterAsync(Func<Task> action)
    {
        var (before, count, written) = (Slack.Posts.Count, Slack.Count, RepliesWritten);
        await action();
        // A turn's replies are written together, so with the first of them here we know how many are to come.
        await Slack.ArrivedAsync(count + 1);
        await Slack.ArrivedAsync(count + RepliesWritten - written);
        return [.. Slack.Posts.Skip(before)];
    }

    /// <summary>What a page or a dialog looks like after this.</summary>
    public async Task<JsonObject> DrawnAfterAsync(Func<Task> action)
    {
        var before = Slack.Views.Count;
        await action();
        return await Slack.DrawnAsync(before + 1);
    }

    private int RepliesWritten => Bot.Query<int>("SELECT COUNT(*) FROM outbox WHERE status <> 'inline'")[0];

    private async Task<string> OkAsync(Func<HttpRequestMessage> request)
    {
        using var answer = await http.DeliverAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
