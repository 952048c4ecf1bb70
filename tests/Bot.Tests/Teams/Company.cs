using Etiquette.Fakes.Teams;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Etiquette.Bot.Tests.Teams;

/// <summary>
/// A company's Teams and the whole bot behind it, as in production: real tokens both ways, Microsoft's host names, the
/// connector's limits. Only the network in between is ours.
/// </summary>
public sealed class Company : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private RunningBot bot = null!;
    private WebApplicationFactory<Program> host = null!;
    private HttpClient client = null!;

    public FakeTeams Teams { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Teams = await FakeTeams.StartAsync(inProduction: true);
        Teams.Rooms.HasLimits = true;
        Start();
    }

    /// <summary>The bot ends, and starts again on what it kept.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        Teams.Rooms.StartAnew();
        Start();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Teams.DisposeAsync();
        folder.Dispose();
    }

    internal IReadOnlyList<T> Query<T>(string sql, object? parameters = null) =>
        bot.Query<T>(sql, parameters);

    /// <summary>Somebody whom no other test knows, in their own chat with the bot.</summary>
    internal Colleague Hire([System.Runtime.CompilerServices.CallerMemberName] string name = "") =>
        new(
            this,
            new TeamsSender(Teams, TimeProvider.System)
            {
                User = $"29:1{name}",
                AadObjectId = $"aad-{name}",
                Conversation = $"a:1{name}",
            }
        );

    internal Task<HttpResponseMessage> SendAsync(Func<HttpRequestMessage> request) =>
        client.DeliverAsync(request);

    private void Start()
    {
        bot = new RunningBot(folder);
        host = bot.WithWebHostBuilder(builder =>
        {
            builder.UseEnvironment("Production");
            foreach (var (name, value) in Teams.ProductionSettings)
            {
                builder.UseSetting(name, value);
            }

            builder.ConfigureTestServices(services =>
            {
                foreach (var use in new[] { "teams-keys", "teams-login", "teams-connector" })
                {
                    services
                        .AddHttpClient(use)
                        .ConfigurePrimaryHttpMessageHandler(() => new MicrosoftNetwork(Teams));
                }
            });
        });
        client = host.CreateClient();
    }

    private async Task StopAsync()
    {
        client.Dispose();
        await host.DisposeAsync();
        await bot.DisposeAsync();
    }
}

/// <summary>One company for all scenarios; each has people and places of its own.</summary>
[CollectionDefinition(Name)]
public sealed class OneCompany : ICollectionFixture<Company>
{
    public const string Name = "A company in Teams";
}
