using Microsoft.Extensions.Configuration;

namespace Etiquette.Adapters.Web;

/// <summary>What an operator may switch on: the HTTP API (by setting its key) and the try-out page.</summary>
public sealed record WebOptions(string? ApiKey, bool TryOut)
{
    private const int ShortestKey = 24;

    public static WebOptions From(IConfiguration configuration) =>
        new(Key(configuration["Api:Key"]), configuration.GetValue("TryOut:Enabled", defaultValue: false));

    /// <summary>A key that can be guessed is worse than an API that is off: refuse to start with one.</summary>
    private static string? Key(string? key) =>
        key switch
        {
            null or "" => null,
            { Length: < ShortestKey } => throw new InvalidOperationException(
                $"Api:Key needs at least {ShortestKey} characters; leave it out to keep the HTTP API off."
            ),
            _ => key,
        };
}
