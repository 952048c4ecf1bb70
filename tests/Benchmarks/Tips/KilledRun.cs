using System.Diagnostics;
using Etiquette.Bot.Storage;
using Etiquette.Bot.Tests.Tips;
using Etiquette.Fakes;
using Etiquette.Fakes.Slack;

namespace Etiquette.Benchmarks.Tips;

/// <summary>20 occurrences in 500 channels, a Slack in a bad mood, and a bot that is killed at random moments.</summary>
internal static class KilledRun
{
    private const int Channels = 500;
    private const int Occurrences = 20;
    private const double PostsPerSecond = 500;
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(15);

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("etiquette-tips-");
        try
        {
            var connection = $"Data Source={Path.Combine(folder.FullName, "bot.db")}";
            using (var database = new Database(connection, "/"))
            {
                Migrations.Run(database);
            }

            await using var slack = await FakeSlack.StartAsync();
            return await RunAsync(new TipStorm(connection, slack, new Random(5)), slack);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> RunAsync(TipStorm storm, FakeSlack slack)
    {
        var random = new Random(6);
        var clock = Stopwatch.StartNew();
        var kills = 0;
        storm.Subscribe(Channels);
        slack.Mood = storm.BadMood;
        using var bot = new BotProcess(
            Path.Combine(AppContext.BaseDirectory, "Etiquette.Bot.dll"),
            storm.Settings(PostsPerSecond)
        );
        bot.Start();
        for (var n = 1; n <= Occurrences; n++)
        {
            storm.Strike(n);
            var goal = slack.Count + random.Next(Channels);
            await UntilAsync(() => slack.Count >= goal, clock);
            await Task.Delay(random.Next(50));
            await bot.KillAsync();
            kills++;
            bot.Start();
            await UntilAsync(() => storm.Made >= n * Channels, clock);
            Console.WriteLine(
                $"{n} of {Occurrences}: {storm.Made:N0} made, {slack.Count:N0} posts, {clock.Elapsed:mm\\:ss}"
            );
        }

        await UntilAsync(() => storm.Waiting == 0, clock);
        var faults = storm.Faults();
        foreach (var fault in faults.Take(20))
        {
            Console.WriteLine(fault);
        }

        Console.WriteLine(
            $"{Occurrences} occurrences in {Channels} channels, {kills} kills: {slack.Posts.Count:N0} posts, "
                + $"{faults.Count} faults, {clock.Elapsed:mm\\:ss}"
        );
        return faults.Count == 0 ? 0 : 1;
    }

    private static async Task UntilAsync(Func<bool> isSo, Stopwatch clock)
    {
        while (!isSo())
        {
            if (clock.Elapsed > patience)
            {
                throw new TimeoutException("It never came to that.");
            }

            await Task.Delay(20);
        }
    }
}
