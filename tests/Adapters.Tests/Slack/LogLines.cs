using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Etiquette.Adapters.Tests.Slack;

/// <summary>What our own code logged, to see that it said enough and nothing personal.</summary>
internal sealed class LogLines : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();
    private readonly SemaphoreSlim written = new(0);

    public IReadOnlyCollection<string> All => lines;

    public IEnumerable<string> From(LogLevel level) =>
        lines.Where(line => line.StartsWith($"{level} ", StringComparison.Ordinal));

    public ILogger CreateLogger(string categoryName) =>
        new Lines(categoryName.StartsWith("Etiquette", StringComparison.Ordinal) ? lines : new(), written);

    /// <summary>Waits until a line says this.</summary>
    public async Task UntilAsync(string text)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!lines.Any(line => line.Contains(text, StringComparison.Ordinal)))
        {
            await written.WaitAsync(late.Token);
        }
    }

    public void Dispose() => written.Dispose();

    private sealed class Lines(ConcurrentQueue<string> lines, SemaphoreSlim written) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            lines.Enqueue($"{logLevel} {formatter(state, exception)}{exception}");
            written.Release();
        }
    }
}
