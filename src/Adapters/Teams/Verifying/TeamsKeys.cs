using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Etiquette.Adapters.Teams;

/// <summary>
/// The keys that sign what Teams sends us: kept a day, asked for again when a new one appears, and kept on when
/// the key server is away. Forged key ids cannot make us hammer it.
/// </summary>
internal sealed partial class TeamsKeys(
    IHttpClientFactory http,
    IOptions<TeamsOptions> options,
    TimeProvider time,
    ILogger<TeamsKeys> log
) : IDisposable
{
    public const string Client = "teams-keys";

    private static readonly TimeSpan Fresh = TimeSpan.FromHours(24);
    private static readonly TimeSpan PauseForUnknown = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan PauseWithout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan PauseWithOldOnes = TimeSpan.FromMinutes(1);

    // A click wants its answer within five seconds, and may be waiting for this.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly SemaphoreSlim oneAtATime = new(1, 1);
    private volatile Keys? known;
    private DateTimeOffset nextForUnknown = DateTimeOffset.MinValue;
    private DateTimeOffset nextAfterFailure = DateTimeOffset.MinValue;

    private sealed record Keys(FrozenDictionary<string, TeamsKey> ById, DateTimeOffset Until);

    /// <summary>False until the key server answered once: nothing can be believed yet, nor called forged.</summary>
    public bool AreKnown => known is not null;

    /// <summary>The key with this id, or null when there is none.</summary>
    public async Task<TeamsKey?> FindAsync(string id, CancellationToken cancellation)
    {
        if (known is { } keys && keys.Until > time.GetUtcNow() && keys.ById.TryGetValue(id, out var key))
        {
            return key;
        }

        await oneAtATime.WaitAsync(cancellation);
        try
        {
            if (IsWorthAsking(id))
            {
                await AskAsync();
            }
        }
        finally
        {
            oneAtATime.Release();
        }

        return known?.ById.GetValueOrDefault(id);
    }

    public void Dispose() => oneAtATime.Dispose();

    private bool IsWorthAsking(string id)
    {
        var now = time.GetUtcNow();
        if (now < nextAfterFailure)
        {
            return false;
        }

        if (known is not { } keys || keys.Until <= now)
        {
            return true;
        }

        if (keys.ById.ContainsKey(id) || now < nextForUnknown)
        {
            return false;
        }

        nextForUnknown = now + PauseForUnknown;
        return true;
    }

    /// <summary>Shared by everybody who waits, so one caller who leaves must not end it.</summary>
    private async Task AskAsync()
    {
        using var patience = new CancellationTokenSource(Patience, time);
        try
        {
            var address = options.Value.OpenIdMetadataUrl;
            var retriever = new HttpDocumentRetriever(http.CreateClient(Client))
            {
                // The settings allow http for this machine only.
                RequireHttps = address.StartsWith("https:", StringComparison.OrdinalIgnoreCase),
            };
            var found = await OpenIdConnectConfigurationRetriever.GetAsync(
                address,
                retriever,
                patience.Token
            );
            var keys = found
                .JsonWebKeySet?.Keys.Where(TeamsKey.IsForSigning)
                .DistinctBy(key => key.Kid)
                .ToList();
            if (keys is not { Count: > 0 })
            {
                throw new InvalidOperationException("The key server published no key.");
            }

            known = new(keys.ToFrozenDictionary(key => key.Kid, TeamsKey.Of), time.GetUtcNow() + Fresh);
            LogKeys(keys.Count);
        }
        catch (Exception failure)
            when (failure
                    is IOException
                        or HttpRequestException
                        or OperationCanceledException
                        or InvalidOperationException
                        or ArgumentException
                        or JsonException
                        or NotSupportedException
            )
        {
            nextAfterFailure = time.GetUtcNow() + (AreKnown ? PauseWithOldOnes : PauseWithout);
            LogNoKeys(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Read {Count} signing keys of Teams.")]
    private partial void LogKeys(int count);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The signing keys of Teams could not be read; trying again."
    )]
    private partial void LogNoKeys(Exception failure);
}
