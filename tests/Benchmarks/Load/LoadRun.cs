using System.Diagnostics;
using System.Globalization;
using Etiquette.Fakes;
using Etiquette.Fakes.Slack;

namespace Etiquette.Benchmarks.Load;

/// <summary>Drives a bare echo and the bot in turn, in one run, each as a process of its own, and compares.</summary>
internal static class LoadRun
{
    private const string Secret = "load-signing-secret";
    private const int WarmUp = 20_000;
    private const double CpuBudget = 4;
    private const double WaitBudget = 1_000;

    public static async Task<int> RunAsync(string[] args)
    {
        var turns = args is [var given, ..] ? int.Parse(given, CultureInfo.InvariantCulture) : 50_000;
        var folder = Directory.CreateTempSubdirectory("etiquette-load-");
        try
        {
            var echo = await MeasureAsync("echo", typeof(LoadRun).Assembly.Location, ["echo"], folder, turns);
            var bot = await MeasureAsync(
                "bot",
                Path.Combine(AppContext.BaseDirectory, "Etiquette.Bot.dll"),
                [],
                folder,
                turns
            );
            var ratio = bot.CpuPerThousand / echo.CpuPerThousand;
            Console.WriteLine($"The bot takes {ratio:F2} times the echo's CPU (budget {CpuBudget:F0}).");
            return ratio <= CpuBudget && bot.P99 < WaitBudget ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<Figures> MeasureAsync(
        string name,
        string dll,
        string[] arguments,
        DirectoryInfo folder,
        int turns
    )
    {
        await using var sink = await Sink.StartAsync();
        using var bot = new BotProcess(dll, Settings(sink, folder), arguments);
        bot.Start();
        await bot.AnswersAsync("/health/ready");
        using var talkers = new Talkers(bot.Url, new SlackSigner(Secret));
        await talkers.SendAsync(WarmUp);
        await SaidAsync(sink, WarmUp);

        var cpu = Consumption.Cpu(bot.Id);
        var clock = Stopwatch.StartNew();
        List<double> waits = [];
        List<double> memory = [Consumption.Memory(bot.Id)];
        for (var tenth = 1; tenth <= 10; tenth++)
        {
            waits.AddRange(await talkers.SendAsync(turns / 10));
            memory.Add(Consumption.Memory(bot.Id));
        }

        await SaidAsync(sink, WarmUp + turns);
        var took = clock.Elapsed;
        waits.Sort();
        var figures = new Figures(
            (Consumption.Cpu(bot.Id) - cpu).TotalMilliseconds / turns * 1000,
            waits[waits.Count / 2],
            waits[waits.Count * 99 / 100]
        );
        Console.WriteLine(
            $"{name, -5} {figures.CpuPerThousand, 6:F0} ms CPU per 1,000 turns   p50 {figures.P50:F1} ms   "
                + $"p99 {figures.P99:F1} ms   {turns / took.TotalSeconds:F0} turns a second   {sink.Posts} posts   {talkers.Refused} again   "
                + $"MB over time: {string.Join(' ', memory.Select(each => $"{each:F0}"))}"
        );
        return figures;
    }

    /// <summary>Every message has been answered, at least once; the last few when nothing more comes.</summary>
    private static async Task SaidAsync(Sink sink, int turns)
    {
        for (int posts = -1; sink.Posts < turns || sink.Posts != posts; )
        {
            posts = sink.Posts;
            await Task.Delay(250);
        }
    }

    private static Dictionary<string, string> Settings(Sink sink, DirectoryInfo folder) =>
        new()
        {
            // Only there may Slack be a sink on this machine; everything else is as in Production.
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ConnectionStrings__Bot"] = $"Data Source={Path.Combine(folder.FullName, "bot.db")}",
            ["SLACK_SIGNING_SECRET"] = Secret,
            ["SLACK_BOT_TOKEN"] = "xoxb-load",
            ["SLACK_API_URL"] = sink.ApiUrl,
        };

    private sealed record Figures(double CpuPerThousand, double P50, double P99);
}
