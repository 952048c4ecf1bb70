using Dapper;
using Etiquette.Adapters;
using Etiquette.Core.Conversations;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Etiquette.Bot.Tests;

/// <summary>The whole host on a database of its own; only the platform is a fake.</summary>
public sealed class RunningBot : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder? own;
    private readonly string connectionString;
    private bool isWarm;

    public RunningBot()
    {
        own = new TemporaryFolder();
        connectionString = own.ConnectionString;
    }

    /// <summary>On a database that outlives it, to be started again.</summary>
    internal RunningBot(TemporaryFolder folder) => connectionString = folder.ConnectionString;

    internal FakePlatform Platform { get; } = new();

    internal LogBook Log { get; } = new();

    internal ITurns Turns => Services.GetRequiredService<ITurns>();

    internal async Task<Heeded> HearAsync(Incoming incoming)
    {
        await WarmUpAsync();
        return await Turns.HearAsync(incoming, TestContext.Current.CancellationToken);
    }

    /// <summary>A machine that is busy with other tests may take its time over the very first turn.</summary>
    private async Task WarmUpAsync()
    {
        while (!isWarm)
        {
            try
            {
                await Turns.HearAsync(A.Message("warm-up", "help", "warm-up", inline: true), default);
                isWarm = true;
            }
            catch (TimeoutException)
            {
                // As a platform does: once more.
            }
        }
    }

    internal IReadOnlyList<T> Query<T>(string sql, object? parameters = null)
    {
        using var connection = new SqliteConnection(connectionString);
        return [.. connection.Query<T>(sql, parameters)];
    }

    internal void Execute(string sql, object? parameters = null)
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Execute(sql, parameters);
    }

    internal SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString + ";Pooling=False");
        connection.Open();
        return connection;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        own?.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("ConnectionStrings:Bot", connectionString);
        builder.ConfigureLogging(logging =>
            logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(Log)
        );
        builder.ConfigureTestServices(services => services.AddSingleton<IChatPlatform>(Platform));
    }
}

/// <summary>Deliveries as tests write them.</summary>
internal static class A
{
    private static int last;

    /// <summary>A user whom no other test knows.</summary>
    public static string User([System.Runtime.CompilerServices.CallerMemberName] string test = "") => test;

    public static Incoming Message(
        string user,
        string text,
        string? delivery = null,
        string conversation = "dm",
        bool inline = false
    ) =>
        new(
            new DeliveryId($"fake:T1:{delivery ?? $"{user}-{Interlocked.Increment(ref last)}"}"),
            Address(user, conversation),
            new Heard.Said(text),
            inline
        );

    public static Address Address(string user, string conversation = "dm") =>
        new("fake", "T1", user, $"{user}/{conversation}", "{}");
}
