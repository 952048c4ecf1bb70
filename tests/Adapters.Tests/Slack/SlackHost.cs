using System.Net;
using Etiquette.Adapters.Slack;
using Etiquette.Core.Conversations;
using Etiquette.Fakes.Slack;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.AspNetCore.WebUtilities;
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

    private SlackHost(
        WebApplication app,
        FakeSlack slack,
        FakeTimeProvider time,
        LogLines log,
        ITurns turns,
        InstallationsInMemory installations
    )
    {
        this.app = app;
        Installations = installations;
        (Slack, Time, Log, Turns) = (slack, time, log, turns);
        Http = app.GetTestClient();
        Signer = new(Secret, time);
        turns
            .HearAsync(Arg.Do<Incoming>(Heard.Add), Arg.Any<CancellationToken>())
            .Returns(new Heeded(Repeat: false, [], null, null));
        turns
            .HomeAsync(Arg.Any<Address>(), Arg.Any<CancellationToken>())
            .Returns(Home.Of(Person.New, Team.None, time.GetUtcNow()));
        turns.ExportAsync(Arg.Any<Address>(), Arg.Any<CancellationToken>()).Returns("{}");
    }

    public FakeSlack Slack { get; }

    public FakeTimeProvider Time { get; }

    public LogLines Log { get; }

    public ITurns Turns { get; }

    public InstallationsInMemory Installations { get; }

    public HttpClient Http { get; }

    public SlackSigner Signer { get; }

    /// <summary>What reached the bot, in order.</summary>
    public List<Incoming> Heard { get; } = [];

    public T Service<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    public IChatPlatform Platform => app.Services.GetRequiredService<IChatPlatform>();

    public static Task<SlackHost> StartAsync(params (string Key, string? Value)[] settings) =>
        StartAsync("Development", null, settings);

    /// <summary>Several workspaces install it; none has yet.</summary>
    public static Task<SlackHost> StartForManyAsync(params (string Key, string? Value)[] settings) =>
        StartAsync(
            "Development",
            null,
            [
                ("SLACK_BOT_TOKEN", ""),
                ("SLACK_CLIENT_ID", FakeInstalls.ClientId),
                ("SLACK_CLIENT_SECRET", FakeInstalls.ClientSecret),
                ("SLACK_REDIRECT_URL", FakeInstalls.RedirectUrl),
                .. settings,
            ]
        );

    /// <param name="patience">How long a call to Slack may take.</param>
    public static Task<SlackHost> StartAsync(
        string environment,
        TimeSpan? patience,
        params (string Key, string? Value)[] settings
    ) => StartAsync(environment, patience, isTimeOurs: true, settings);

    /// <summary>Where waiting is part of what is tested.</summary>
    public static Task<SlackHost> StartOnSystemTimeAsync(params (string Key, string? Value)[] settings) =>
        StartAsync("Development", null, isTimeOurs: false, settings);

    private static async Task<SlackHost> StartAsync(
        string environment,
        TimeSpan? patience,
        bool isTimeOurs,
        (string Key, string? Value)[] settings
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
        foreach (var (key, value) in settings)
        {
            builder.Configuration[key] = value;
        }

        builder.WebHost.UseTestServer();
        builder.Logging.SetMinimumLevel(LogLevel.Debug).AddProvider(log);
        var installations = new InstallationsInMemory();
        builder.Services.AddSingleton<IInstallations>(installations);
        builder
            .Services.AddRoutingCore()
            .AddSingleton(turns)
            .AddSingleton(isTimeOurs ? time : TimeProvider.System);
        builder.Services.AddSlack(builder.Configuration);
        builder.Services.AddHttpClient(SlackHttp.Client, http => http.Timeout = patience ?? http.Timeout);
        var app = builder.Build();
        app.UseRouting();
        app.MapSlack();
        await app.StartAsync();
        return new(app, slack, time, log, turns, installations);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            return await Http.SendAsync(request, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>What the installer's browser gets to see first: Slack's address, and our cookie.</summary>
    public async Task<(Uri Location, string Cookie)> BeginInstallAsync()
    {
        var answer = await SendAsync(new(HttpMethod.Get, "/slack/install"));
        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        foreach (var guard in (string[])["httponly", "secure", "samesite=lax", "path=/"])
        {
            Assert.Contains(guard, cookie, StringComparison.OrdinalIgnoreCase);
        }

        return (answer.Headers.Location!, cookie[..cookie.IndexOf(';', StringComparison.Ordinal)]);
    }

    public Task<HttpResponseMessage> FinishInstallAsync(string query, string? cookie)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"/slack/oauth_redirect?{query}");
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        return SendAsync(request);
    }

    /// <summary>A workspace installs the bot, from the first click to the last page.</summary>
    public async Task InstallAsync(string workspace, bool organisation = false, bool rotates = false)
    {
        var (location, cookie) = await BeginInstallAsync();
        var state = QueryHelpers.ParseQuery(location.Query)["state"];
        var code = Slack.Installs.Agree(workspace, organisation, rotates);
        Assert.Equal(
            HttpStatusCode.OK,
            (await FinishInstallAsync($"code={code}&state={state}", cookie)).StatusCode
        );
    }

    public Task<Delivery> SayAsync(string workspace) =>
        Platform.SendAsync(
            new(
                "key",
                new("slack", workspace, "U1", "U1/1.0", new SlackRoute("D1", "1.0").ToString()),
                new Reply.Say("Hello."),
                First: true
            ),
            TestContext.Current.CancellationToken
        );

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
