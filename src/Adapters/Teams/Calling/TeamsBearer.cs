using Microsoft.Identity.Client;

namespace Etiquette.Adapters.Teams;

/// <summary>Asks whoever gives this bot its tokens for a new one.</summary>
internal delegate Task<AuthenticationResult> NewToken(CancellationToken cancellation);

/// <summary>Our token for the connector: kept until five minutes before its end, and asked for once at a time.</summary>
internal sealed class TeamsBearer(NewToken ask, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim oneAtATime = new(1, 1);
    private volatile Token? held;

    private sealed record Token(string Text, DateTimeOffset Until);

    /// <param name="refused">The token that the connector just refused: never that one again.</param>
    public async Task<string> GetAsync(string? refused, CancellationToken cancellation)
    {
        if (Usable(refused) is { } ready)
        {
            return ready;
        }

        await oneAtATime.WaitAsync(cancellation);
        try
        {
            if (Usable(refused) is { } meanwhile)
            {
                return meanwhile;
            }

            var fresh = await ask(cancellation);
            held = new(fresh.AccessToken, fresh.ExpiresOn - Margin);
            return fresh.AccessToken;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    private string? Usable(string? refused) =>
        held is { } token && token.Text != refused && time.GetUtcNow() < token.Until ? token.Text : null;
}
