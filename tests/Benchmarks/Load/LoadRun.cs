using System.Globalization;

namespace Etiquette.Benchmarks.Load;

/// <summary>
/// Drives a bare echo and the bot by turns, in one run, each as a process of its own, and compares. They alternate
/// in small rounds, so that whatever else the machine does meets both.
/// </summary>
internal static class LoadRun
{
    private const int Rounds = 10;
    private const double CpuBudget = 4;
    private const double WaitBudget = 1_000;

    public static async Task<int> RunAsync(string[] args)
    {
        var turns = args is [var given, ..] ? int.Parse(given, CultureInfo.InvariantCulture) : 50_000;
        var folder = Directory.CreateTempSubdirectory("etiquette-load-");
        try
        {
            await using var echo = await Runner.StartAsync(
                "echo",
                "Etiquette.Benchmarks.dll",
                ["echo"],
                folder
            );
            await using var bot = await Runner.StartAsync("bot", "Etiquette.Bot.dll", [], folder);
            await echo.WarmUpAsync();
            await bot.WarmUpAsync();
            for (var round = 0; round < Rounds; round++)
            {
                await echo.RunAsync(turns / Rounds);
                await bot.RunAsync(turns / Rounds);
            }

            return Judge(echo.Figures(), bot.Figures());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Judge(Figures echo, Figures bot)
    {
        Console.WriteLine(echo);
        Console.WriteLine(bot);
        var ratio = bot.CpuPerThousand / echo.CpuPerThousand;
        Console.WriteLine($"The bot takes {ratio:F2} times the echo's CPU (budget {CpuBudget:F0}).");
        return ratio <= CpuBudget && bot.P99 < WaitBudget ? 0 : 1;
    }
}
