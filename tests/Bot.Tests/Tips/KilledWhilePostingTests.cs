using System.Diagnostics;
using Etiquette.Bot.Storage;
using Etiquette.Fakes;
using Etiquette.Fakes.Slack;

namespace Etiquette.Bot.Tests.Tips;

/// <summary>The small way round of "tests/Benchmarks tips-killed", which takes 20 occurrences in 500 channels.</summary>
public sealed class KilledWhilePostingTests : IDisposable
{
    private const int Channels = 25;
    private const int Occurrences = 3;

    private readonly TemporaryFolder folder = new();
    private readonly Random random = new(20261128);

    [Fact]
    public async Task Each_channel_has_each_tip_exactly_once_whenever_we_are_killed()
    {
        await using var slack = await FakeSlack.StartAsync();
        var storm = new TipStorm(folder.ConnectionString, slack, random);
        using (var database = new Database(folder.ConnectionString, "/"))
        {
            Migrations.Run(database);
        }

        storm.Subscribe(Channels);
        slack.Mood = storm.BadMood;
        using var bot = new BotProcess(typeof(Program).Assembly.Location, storm.Settings(500));
        bot.Start();
        for (var n = 1; n <= Occurrences; n++)
        {
            storm.Strike(n);
            var began = slack.Count;
            // Some are posted, some are not, when it happens.
            await UntilAsync(() => slack.Count >= began + random.Next(Channels));
            await bot.KillAsync();
            bot.Start();
            await UntilAsync(() => storm.Made >= n * Channels);
        }

        await UntilAsync(() => storm.Waiting == 0);

        Assert.Empty(storm.Faults());
    }

    public void Dispose() => folder.Dispose();

    private static async Task UntilAsync(Func<bool> isSo)
    {
        var clock = Stopwatch.StartNew();
        while (!isSo())
        {
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), "It never came to that.");
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }
    }
}
