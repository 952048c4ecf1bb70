using System.Collections.Concurrent;
using System.Diagnostics;
using Etiquette.Benchmarks.Load;
using Etiquette.Bot.Storage;
using Etiquette.Bot.Tests.Tips;
using Etiquette.Fakes;
using Etiquette.Fakes.Slack;

namespace Etiquette.Benchmarks.Tips;

/// <summary>
/// 100,000 subscriptions that are due in one minute. Slack's limits are scaled: a workspace takes a thousand posts
/// a second here instead of a handful; one post a second in a channel holds as it is.
/// </summary>
internal static class RushRun
{
    private const int PostsPerSecond = 1_000;
    private const double MemoryBudget = 100;
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(20);

    public static async Task<int> RunAsync(int subscriptions)
    {
        var folder = Directory.CreateTempSubdirectory("etiquette-rush-");
        try
        {
            var connection = $"Data Source={Path.Combine(folder.FullName, "bot.db")}";
            using (var database = new Database(connection, "/"))
            {
                Migrations.Run(database);
            }

            await using var slack = await FakeSlack.StartAsync(checks: false);
            return await RunAsync(subscriptions, new TipStorm(connection, slack, new Random(5)), slack);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> RunAsync(int subscriptions, TipStorm storm, FakeSlack slack)
    {
        var perSecond = new ConcurrentDictionary<long, int>();
        storm.Subscribe(subscriptions);
        slack.OnPost = _ =>
            perSecond.AddOrUpdate(Stopwatch.GetTimestamp() / Stopwatch.Frequency, 1, (_, posts) => posts + 1);
        using var bot = new BotProcess(
            Path.Combine(AppContext.BaseDirectory, "Etiquette.Bot.dll"),
            storm.Settings(PostsPerSecond)
        );
        bot.Start();
        await bot.AnswersAsync("/health/ready");
        await Task.Delay(TimeSpan.FromSeconds(2));
        var before = Consumption.Memory(bot.Id);
        var most = before;
        var clock = Stopwatch.StartNew();
        storm.Strike(1);
        var told = 0;
        while (storm.Made < subscriptions || storm.Waiting > 0)
        {
            await Task.Delay(500);
            most = Math.Max(most, Consumption.Memory(bot.Id));
            if (clock.Elapsed > patience)
            {
                throw new TimeoutException($"Only {slack.Count:N0} were posted.");
            }

            if (slack.Count >= told + (subscriptions / 10))
            {
                told = slack.Count;
                Console.WriteLine(
                    $"{told:N0} posted, {storm.Waiting:N0} on their way, {clock.Elapsed:mm\\:ss}"
                );
            }
        }

        var (growth, fastest) = (most - before, perSecond.Values.Max());
        Console.WriteLine(
            $"{slack.Count:N0} of {subscriptions:N0} posted in {clock.Elapsed:mm\\:ss}, at most {fastest:N0} in a "
                + $"second; memory {before:F0} MB, {growth:F0} MB more at the most (budget {MemoryBudget:F0})"
        );
        return slack.Count == subscriptions && growth < MemoryBudget && fastest <= PostsPerSecond * 1.3
            ? 0
            : 1;
    }
}
