using System.Collections.Frozen;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Etiquette.Adapters.Teams;

/// <summary>What the token of a request turned out to be.</summary>
internal abstract record TokenCheck
{
    private TokenCheck() { }

    /// <summary>Signed for us by the Bot Framework; <see cref="TeamsDoor"/> compares it with the activity.</summary>
    public sealed record Genuine(string? ServiceUrl, FrozenSet<string> Endorsements) : TokenCheck;

    /// <summary>No credentials are set, and a developer tries the bot on their own machine.</summary>
    public sealed record OwnMachine : TokenCheck;

    /// <summary>The key server is away and we have no keys yet.</summary>
    public sealed record Undecided : TokenCheck;

    public sealed record Faulty(string Reason) : TokenCheck;
}

/// <summary>
/// Checks the token that Teams sends with every activity. Teams signs with the Bot Framework's keys for every
/// kind of registration, so tokens of Microsoft Entra are not accepted at all.
/// https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
/// </summary>
internal sealed class TeamsToken(TeamsKeys keys, IOptions<TeamsOptions> options, TimeProvider time)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = ["RS256", "RS384", "RS512"];

    private readonly JsonWebTokenHandler reader = new() { MaximumTokenSizeInBytes = 16 * 1024 };

    public async Task<TokenCheck> CheckAsync(string? authorization, CancellationToken cancellation)
    {
        if (authorization is null)
        {
            return new TokenCheck.Faulty("no_token");
        }

        if (
            authorization.Split(' ') is not [var scheme, { Length: > 0 } text]
            || !scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
        )
        {
            return new TokenCheck.Faulty("not_bearer");
        }

        if (Read(text) is not { } token)
        {
            return new TokenCheck.Faulty("malformed");
        }

        if (!Algorithms.Contains(token.Alg))
        {
            return new TokenCheck.Faulty("algorithm");
        }

        if (token.Kid is not { Length: > 0 } id)
        {
            return new TokenCheck.Faulty("unknown_key");
        }

        if (await keys.FindAsync(id, cancellation) is { } key)
        {
            return await CheckAsync(token, key);
        }

        return keys.AreKnown ? new TokenCheck.Faulty("unknown_key") : new TokenCheck.Undecided();
    }

    private async Task<TokenCheck> CheckAsync(JsonWebToken token, TeamsKey key)
    {
        var result = await reader.ValidateTokenAsync(token, Wanted(key));
        return result.IsValid
            ? new TokenCheck.Genuine(ServiceUrl(token), key.Endorsements)
            : new TokenCheck.Faulty(Reason(result.Exception));
    }

    private JsonWebToken? Read(string text)
    {
        try
        {
            return reader.CanReadToken(text) ? reader.ReadJsonWebToken(text) : null;
        }
        catch (Exception fault) when (fault is ArgumentException or SecurityTokenException)
        {
            return null;
        }
    }

    private TokenValidationParameters Wanted(TeamsKey key) =>
        new()
        {
            ValidIssuer = options.Value.Cloud.Issuer,
            AudienceValidator = (audiences, _, _) =>
                audiences.ToList() is [var only]
                && only.Equals(options.Value.AppId, StringComparison.OrdinalIgnoreCase),
            IssuerSigningKey = key.Key,
            TryAllIssuerSigningKeys = false,
            ValidAlgorithms = Algorithms,
            ClockSkew = Skew,
            LifetimeValidator = (notBefore, expires, _, _) => CheckLifetime(notBefore, expires),
        };

    private bool CheckLifetime(DateTime? notBefore, DateTime? expires)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (expires is null)
        {
            throw new SecurityTokenNoExpirationException();
        }

        if (expires < now - Skew)
        {
            throw new SecurityTokenExpiredException();
        }

        return notBefore is null || notBefore <= now + Skew
            ? true
            : throw new SecurityTokenNotYetValidException();
    }

    private static string? ServiceUrl(JsonWebToken token) =>
        token.TryGetPayloadValue<object>("serviceurl", out var claim) ? claim as string : null;

    private static string Reason(Exception? fault) =>
        fault switch
        {
            SecurityTokenExpiredException => "expired",
            SecurityTokenNotYetValidException => "not_yet_valid",
            SecurityTokenNoExpirationException => "no_expiry",
            SecurityTokenInvalidAudienceException => "audience",
            SecurityTokenInvalidIssuerException => "issuer",
            SecurityTokenInvalidAlgorithmException => "algorithm",
            SecurityTokenInvalidSignatureException => "signature",
            _ => "invalid",
        };
}
