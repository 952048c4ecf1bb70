using System.Net;
using System.Text.Json.Nodes;
using Etiquette.Adapters.Teams;
using Etiquette.Adapters.Tests.Slack;
using Etiquette.Core.Conversations;
using Etiquette.Fakes.Teams;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using NSubstitute;

namespace Etiquette.Adapters.Tests.Teams;

/// <summary>The Teams adapter in a host of its own: above it a stand-in for the bot, below it the fake Teams.</summary>
internal sealed class TeamsHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private TeamsHost(WebApplication app, FakeTeams teams, FakeTimeProvider time, LogLines log, ITurns turns)
    {
        this.app = app;
        (Teams, Time, Log, Turns) = (teams, time, log, turns);
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Sender = new(teams, time);
        turns
            .HearAsync(Arg.Do<Incoming>(Hear), Arg.Any<CancellationToken>())
            .Returns(_ => new Heeded(Repeat: false, Replies, null, null));
        turns.AnswerIdAsync(default, default).ReturnsForAnyArgs((string?)null);
    }

    public FakeTeams Teams { get; }

    public FakeTimeProvider Time { get; }

    public LogLines Log { get; }

    public ITurns Turns { get; }

    public HttpClient Http { get; }

    public TeamsSender Sender { get; }

    /// <summary>What the bot answers to a click.</summary>
    public IReadOnlyList<Reply> Replies { get; set; } = [];

    /// <summary>What reached the bot, in order.</summary>
    public List<Incoming> Heard { get; } = [];

    public RememberedReferences References =>
        (RememberedReferences)app.Services.GetRequiredService<ITeamsReferences>();

    public IChatPlatform Platform => app.Services.GetRequiredService<IChatPlatform>();

    /// <summary>A setting whose value is null is not set.</summary>
    public static async Task<TeamsHost> StartAsync(
        string environment = "Development",
        params (string Key, string? Value)[] settings
    )
    {
        var teams = await FakeTeams.StartAsync();
        var (time, log, turns) = (new FakeTimeProvider(), new LogLines(), Substitute.For<ITurns>());
        // MSAL has a clock of its own.
        time.SetUtcNow(TimeProvider.System.GetUtcNow());
        var builder = WebApplication.CreateEmptyBuilder(new() { EnvironmentName = environment });
        var all = new Dictionary<string, string?>(teams.Settings);
        foreach (var (key, value) in settings)
        {
            all[key] = value;
        }

        builder.Configuration.AddInMemoryCollection(all);
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Debug).AddProvider(log);
        builder
            .Services.AddRoutingCore()
            .AddSingleton(turns)
            .AddSingleton<TimeProvider>(time)
            .AddSingleton<ITeamsReferences, RememberedReferences>();
        builder.Services.AddTeams(builder.Configuration);
        var app = builder.Build();
        app.UseRouting();
        app.MapTeams();
        await app.StartAsync();
        return new(app, teams, time, log, turns);
    }

    public Task<HttpResponseMessage> SendAsync(JsonObject activity) => SendAsync(Sender.Request(activity));

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            return await Http.SendAsync(request, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Sends it, takes the 200 for granted, and reads the answer.</summary>
    public async Task<JsonObject> InvokeAsync(JsonObject activity)
    {
        using var response = await SendAsync(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return JsonNode.Parse(text)!.AsObject();
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
        await Teams.DisposeAsync();
    }

    private void Hear(Incoming incoming)
    {
        lock (Heard)
        {
            Heard.Add(incoming);
        }
    }
}
