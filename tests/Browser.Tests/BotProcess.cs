using System.Diagnostics;

namespace Etiquette.Browser.Tests;

/// <summary>The real host as a process of its own, on a free port and with a database that is thrown away.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("etiquette-browser-");
    private readonly TaskCompletionSource<string> url = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );
    private readonly Process process = new();

    public static async Task<(BotProcess Bot, string Url)> StartAsync()
    {
        var bot = new BotProcess();
        return (bot, await bot.RunAsync());
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    private Task<string> RunAsync()
    {
        process.StartInfo = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "Etiquette.Bot.dll")])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["DOTNET_TieredPGO"] = "0",
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                ["ConnectionStrings__Bot"] = $"Data Source={Path.Combine(folder.FullName, "bot.db")}",
            },
        };
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) =>
            url.TrySetException(new InvalidOperationException("The bot stopped before it listened."));
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        return url.Task.WaitAsync(Patience);
    }

    private void Read(string? line)
    {
        if (line?.IndexOf(Listening, StringComparison.Ordinal) is { } start and >= 0)
        {
            url.TrySetResult(line[(start + Listening.Length)..].Trim());
        }
    }
}
