using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Etiquette.Fakes;

/// <summary>A bot as a process of its own, to be killed and measured.</summary>
/// <param name="dll">What "dotnet" runs.</param>
public sealed class BotProcess(
    string dll,
    IReadOnlyDictionary<string, string> settings,
    params IReadOnlyList<string> arguments
) : IDisposable
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(60);
    private readonly HttpClient http = new();
    private Process? process;

    /// <summary>The same through every restart.</summary>
    public Uri Url { get; } = new($"http://127.0.0.1:{FreePort()}");

    public int Id => process!.Id;

    public void Start()
    {
        var start = new ProcessStartInfo("dotnet", [dll, .. arguments])
        {
            WorkingDirectory = Path.GetDirectoryName(dll),
        };
        start.Environment["ASPNETCORE_URLS"] = Url.ToString();
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Warning";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        process = Process.Start(start)!;
    }

    /// <summary>Waits until it answers at this path.</summary>
    public async Task AnswersAsync(string path)
    {
        var clock = Stopwatch.StartNew();
        while (!await AnswersNowAsync(path))
        {
            if (process!.HasExited || clock.Elapsed > patience)
            {
                throw new InvalidOperationException("The bot does not answer.");
            }

            await Task.Delay(10);
        }
    }

    /// <summary>kill -9: no last words.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public void Dispose()
    {
        if (process is { HasExited: false })
        {
            process.Kill();
            process.WaitForExit();
        }

        process?.Dispose();
        http.Dispose();
    }

    private async Task<bool> AnswersNowAsync(string path)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(Url, path));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
