using System.Threading.Channels;
using Etiquette.Adapters;

namespace Etiquette.Bot.Tests;

/// <summary>A platform that remembers what was said, and answers as a test tells it to.</summary>
internal sealed class FakePlatform : IChatPlatform
{
    private readonly Channel<Outgoing> said = Channel.CreateUnbounded<Outgoing>();
    private int number;

    public string Name => "fake";

    /// <summary>How the next tries end.</summary>
    public Func<Outgoing, Task<Delivery>>? Answer { get; set; }

    public async Task<Delivery> SendAsync(Outgoing outgoing, CancellationToken cancellation)
    {
        await said.Writer.WriteAsync(outgoing, cancellation);
        return Answer is null
            ? new Delivery.Sent($"m{Interlocked.Increment(ref number)}")
            : await Answer(outgoing);
    }

    /// <summary>The next try, or a failed test when none comes.</summary>
    public async Task<Outgoing> NextAsync()
    {
        using var tooLong = CancellationTokenSource.CreateLinkedTokenSource(
            TestContext.Current.CancellationToken
        );
        tooLong.CancelAfter(TimeSpan.FromSeconds(10));
        return await said.Reader.ReadAsync(tooLong.Token);
    }

    public async Task<IReadOnlyList<Outgoing>> NextAsync(int count)
    {
        List<Outgoing> tries = [];
        while (tries.Count < count)
        {
            tries.Add(await NextAsync());
        }

        return tries;
    }
}
