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
        OkAsync(signer.Json("/slack/events", payload.ToJsonString()));

    public Task<string> InteractAsync(JsonObject payload) =>
        OkAsync(signer.Payload("/slack/interactivity", payload.ToJsonString()));

    public Task CommandAsync(string user, string text) =>
        OkAsync(signer.Form("/slack/commands", World.Command(user, text, "C2", Slack.NewResponseUrl())));

    /// <summary>What stands in Slack after this, and did not before: waits for so many.</summary>
    public async Task<IReadOnlyList<SlackPost>> AfterAsync(Func<Task> action, int posts = 1)
    {
        var (before, count) = (Slack.Posts.Count, Slack.Count);
        await action();
        await Slack.ArrivedAsync(count + posts);
        return [.. Slack.Posts.Skip(before)];
    }

    /// <summary>What a page or a dialog looks like after this.</summary>
    public async Task<JsonObject> DrawnAfterAsync(Func<Task> action)
    {
        var before = Slack.Views.Count;
        await action();
        return await Slack.DrawnAsync(before + 1);
    }

    private async Task<string> OkAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }
    }
}
