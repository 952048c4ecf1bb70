using System.Net;
using Etiquette.Adapters.Web;
using Etiquette.Core.Conversations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;

namespace Etiquette.Adapters.Tests.Web;

/// <summary>The web adapter alone in a host, called from an address of the test's choice.</summary>
internal sealed class WebHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private Heeded answer = new(Repeat: false, [], Intent: null, Entity: null);

    private WebHost(WebApplication app, ITurns turns)
    {
        this.app = app;
        Turns = turns;
        turns
            .HearAsync(default!, default)
            .ReturnsForAnyArgs(call =>
            {
                Heard.Add(call.Arg<Incoming>());
                return answer;
            });
    }

    public ITurns Turns { get; }

    /// <summary>Every delivery that reached the bot, in order.</summary>
    public List<Incoming> Heard { get; } = [];

    public void Answers(params Reply[] replies) =>
        Answers(new Heeded(Repeat: false, replies, Intent: null, Entity: null));

    public void Answers(Heeded heeded) => answer = heeded;

    public HttpClient Client() => app.GetTestClient();

    public static async Task<WebHost> StartAsync(
        string environment = "Development",
        string? caller = "127.0.0.1",
        params (string Name, string Value)[] settings
    )
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { EnvironmentName = environment });
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection(
            settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Name, setting.Value))
        );
        var turns = Substitute.For<ITurns>();
        builder.Services.AddSingleton(turns).AddRouting().AddWeb(builder.Configuration);

        var app = builder.Build();
        app.Use(
            (context, next) =>
            {
                context.Connection.RemoteIpAddress = caller is null ? null : IPAddress.Parse(caller);
                return next(context);
            }
        );
        app.UseRouting();
        app.MapWeb();
        await app.StartAsync();
        return new(app, turns);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
