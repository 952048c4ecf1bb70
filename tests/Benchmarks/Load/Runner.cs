using Etiquette.Fakes;
using Etiquette.Fakes.Slack;

namespace Etiquette.Benchmarks.Load;

/// <summary>One program under load: its process, its sink, and what it took.</summary>
internal sealed class Runner : IAsyncDisposable
{
    private const string Secret = "load-signing-secret";

    // After half as many turns the compiler still takes a fiftieth of the bot's CPU.
    private const int WarmUp = 80_000;

    private readonly string name;
    private readonly Sink sink;
    private readonly BotProcess process;
    private readonly Talkers talkers;
    private readonly List<double> waits = [];
    private readonly List<double> memory = [];
    private TimeSpan cpu;
    private int turns;

    private Runner(string name, string dll, string[] arguments, DirectoryInfo folder, Sink sink)
    {
        this.name = name;
        this.sink = sink;
        process = new BotProcess(
            Path.Combine(AppContext.BaseDirectory, dll),
            Settings(sink, folder),
            arguments
        );
        talkers = new Talkers(process.Url, new SlackSigner(Secret));
    }

    public static async Task<Runner> StartAsync(
        string name,
        string dll,
        string[] arguments,
        DirectoryInfo folder
    )
    {
        var runner = new Runner(name, dll, arguments, folder, await Sink.StartAsync());
        runner.process.Start();
        await runner.process.AnswersAsync("/health/ready");
        return runner;
    }

    public async Task WarmUpAsync()
    {
        await talkers.SendAsync(WarmUp);
        await EverythingIsSaidAsync();
    }

    public async Task RunAsync(int count)
    {
        var before = Consumption.Cpu(process.Id);
        waits.AddRange(await talkers.SendAsync(count));
        await EverythingIsSaidAsync();
        cpu += Consumption.Cpu(process.Id) - before;
        turns += count;
        memory.Add(Consumption.Memory(process.Id));
    }

    public Figures Figures()
    {
        waits.Sort();
        return new(
            name,
            cpu.TotalMilliseconds / turns * 1000,
            waits[waits.Count / 2],
            waits[waits.Count * 99 / 100],
            sink.Posts,
            talkers.Refused,
            memory
        );
    }

    public async ValueTask DisposeAsync()
    {
        talkers.Dispose();
        process.Dispose();
        await sink.DisposeAsync();
    }

    /// <summary>Nothing more comes: every reply of the round belongs to the round.</summary>
    private async Task EverythingIsSaidAsync()
    {
        for (var posts = -1; sink.Posts != posts; )
        {
            posts = sink.Posts;
            await Task.Delay(300);
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
}
