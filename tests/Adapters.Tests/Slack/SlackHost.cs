using Etiquette.Adapters.Slack;
using Etiquette.Fakes.Slack;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using NSubstitute;

namespace Etiquette.Adapters.Tests.Slack;

/// <summary>The Slack adapter in a host of its own: above it a stand-in for the bot, below it the fake Slack.</summary>
internal sealed class SlackHost : IAsyncDisposable
{
    public const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";

    private readonly WebApplication app;

    private SlackHost(WebApplication app, FakeSlack slack, FakeTimeProvider time, LogLines log, ITurns turns)
    {
        this.app = app;
        (Slack, Time, Log, Turns) = (slack, time, log, turns);
        Http = app.GetTestClient();
        Signer = new(Secret, time);
        turns
            .HearAsync(Arg.Do<Incoming>(Heard.Add), Arg.Any<CancellationToken>())
            .Returns(new Heeded(Repeat: false, [], null, null));
    }

    public FakeSlack Slack { get; }

    public FakeTimeProvider Time { get; }

    public LogLines Log { get; }

    public ITurns Turns { get; }

    public HttpClient Http { get; }

    public SlackSigner Signer { get; }

    /// <summary>What reached the bot, in order.</summary>
    public List<Incoming> Heard { get; } = [];

    public IChatPlatform Platform => app.Services.GetRequiredService<IChatPlatform>();

    public static Task<SlackHost> StartAsync(params (string Key, string? Value)[] settings) =>
        StartAsync("Development", null, settings);

    /// <param name="patience">How long a call to Slack may take.</param>
    public static async Task<SlackHost> StartAsync(
        string environment,
        TimeSpan? patience,
        params (string Key, string? Value)[] settings
    )
    {
        var slack = await FakeSlack.StartAsync();
        var (time, log, turns) = (new FakeTimeProvider(), new LogLines(), Substitute.For<ITurns>());
        time.SetUtcNow(DateTimeOffset.FromUnixTimeSeconds(1_750_000_000));
        var builder = WebApplication.CreateEmptyBuilder(new() { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["SLACK_SIGNING_SECRET"] = Secret,
                ["SLACK_BOT_TOKEN"] = slack.Token,
                ["SLACK_API_URL"] = slack.ApiUrl,
                ["Slack:ResponseUrlPrefixes:0"] = slack.ResponseUrlPrefix,
            }
        );
        builder.Configuration.AddInMemoryCollection(
            settings.ToDictionary(pair => pair.Key, pair => pair.Value)
        );
        builder.WebHost.UseTestServer();
        builder.Logging.SetMinimumLevel(LogLevel.Debug).AddProvider(log);
        builder.Services.AddRoutingCore().AddSingleton(turns).AddSingleton<TimeProvider>(time);
        builder.Services.AddSlack(builder.Configuration);
        builder.Services.AddHttpClient(SlackApi.Client, http => http.Timeout = patience ?? http.Timeout);
        var app = builder.Build();
        app.UseRouting();
        app.MapSlack();
        await app.StartAsync();
        return new(app, slack, time, log, turns);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            return await Http.SendAsync(request, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Waits until the bot knows who it is.</summary>
    public async Task ConnectedAsync()
    {
        var self = app.Services.GetRequiredService<SlackSelf>();
        await self.ExecuteTask!.WaitAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await Slack.DisposeAsync();
        Http.Dispose();
    }
}
