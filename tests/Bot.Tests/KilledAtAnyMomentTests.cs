using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Etiquette.Fakes;
using Etiquette.Fakes.Slack;
using Microsoft.Data.Sqlite;

namespace Etiquette.Bot.Tests;

/// <summary>
/// The real program, killed without warning again and again while people talk to it. ETIQUETTE_KILLS=50 and
/// ETIQUETTE_TURNS=2000 make it the long way round.
/// </summary>
public sealed class KilledAtAnyMomentTests : IAsyncDisposable
{
    private const string Secret = "kill-test-signing-secret";
    private const int People = 25;

    private readonly TemporaryFolder folder = new();
    private readonly SlackSigner signer = new(Secret);
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(10) };
    private readonly ConcurrentBag<string> acknowledged = [];
    private readonly Random random = new(20261124);

    [Fact]
    public async Task No_acknowledged_message_is_lost_and_none_is_handled_or_answered_twice()
    {
        var kills = Setting("ETIQUETTE_KILLS", 6);
        var turns = Setting("ETIQUETTE_TURNS", 300);
        await using var slack = await FakeSlack.StartAsync();
        using var bot = new BotProcess(typeof(Program).Assembly.Location, Settings(slack));
        bot.Start();
        await bot.AnswersAsync("/health/ready");
        await Task.WhenAll(Enumerable.Range(0, People).Select(person => SayAsync(bot, slack, person)));
        var before = Versions();

        await TalkAsync(bot, slack, turns, kills);
        await EverythingIsSaidAsync(slack);

        Assert.Equal(turns + People, acknowledged.Count);
        Assert.Equal(acknowledged.Order(), Query<string>("SELECT key FROM deliveries").Order());
        // A version counts a person's turns: each had its effect once.
        Assert.Equal(turns, Versions().Sum(person => person.Value - before[person.Key]));
        var answers = Query<string>("SELECT key FROM outbox");
        Assert.All(acknowledged, delivery => Assert.Contains($"{delivery}/0", answers));
        Assert.Equal(answers.Select(Mark).Order(), slack.Posts.Select(post => post.Key!).Order());
        Assert.Empty(slack.Faults);
    }

    public ValueTask DisposeAsync()
    {
        http.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private Dictionary<string, string> Settings(FakeSlack slack) =>
        new()
        {
            // Only there may Slack be a fake on this machine.
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            // None of them lives long enough to pay for the profiles.
            ["DOTNET_TieredPGO"] = "0",
            ["ConnectionStrings__Bot"] = folder.ConnectionString,
            ["SLACK_SIGNING_SECRET"] = Secret,
            ["SLACK_BOT_TOKEN"] = slack.Token,
            ["SLACK_API_URL"] = slack.ApiUrl,
        };

    /// <summary>People talk all the time; the kills are spread over their turns.</summary>
    private async Task TalkAsync(BotProcess bot, FakeSlack slack, int turns, int kills)
    {
        var said = 0;
        var talk = Task.WhenAll(Enumerable.Range(0, People).Select(TalkAsync));
        await Task.WhenAll(talk, KillAsync());

        async Task TalkAsync(int person)
        {
            while (Interlocked.Increment(ref said) <= turns)
            {
                await SayAsync(bot, slack, person);
            }
        }

        async Task KillAsync()
        {
            for (var kill = 1; kill <= kills; kill++)
            {
                while (Volatile.Read(ref said) < turns * kill / (kills + 1))
                {
                    // Whoever fell silent has failed, and there is nothing to wait for.
                    if (talk.IsCompleted)
                    {
                        return;
                    }

                    await Task.Delay(1);
                }

                await Task.Delay(random.Next(0, 20));
                await bot.KillAsync();
                bot.Start();
            }
        }
    }

    /// <summary>One message, repeated as Slack would until it is acknowledged.</summary>
    private async Task SayAsync(BotProcess bot, FakeSlack slack, int person)
    {
        var message = slack.World.DirectMessage($"U{person:D4}", "Should I accept Dana Reyes?");
        var body = message.ToJsonString();
        while (!await IsAcknowledgedAsync(bot, body))
        {
            await Task.Delay(25);
        }

        var inner = message["event"]!;
        acknowledged.Add($"slack:{slack.World.Team}:{(string)inner["ts"]!}:{(string)inner["channel"]!}");
    }

    private async Task<bool> IsAcknowledgedAsync(BotProcess bot, string body)
    {
        try
        {
            using var request = signer.Json(new Uri(bot.Url, "/slack/events").ToString(), body);
            using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            // It is dead, or too busy with its start to answer in time: Slack asks again in either case.
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            return false;
        }
    }

    private async Task EverythingIsSaidAsync(FakeSlack slack)
    {
        var clock = Stopwatch.StartNew();
        while (Query<int>("SELECT COUNT(*) FROM outbox WHERE status <> 'sent'")[0] > 0)
        {
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"Only {slack.Count} were said.");
            await Task.Delay(50);
        }
    }

    private Dictionary<string, long> Versions() =>
        Query<(string User, long Version)>("SELECT user_id, version FROM people").ToDictionary();

    private List<T> Query<T>(string sql)
    {
        using var connection = new SqliteConnection(folder.ConnectionString);
        return [.. connection.Query<T>(sql)];
    }

    /// <summary>As the message's metadata carries a reply's key.</summary>
    private static string Mark(string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), out var set) ? set : usual;
}
