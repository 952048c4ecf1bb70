using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace Etiquette.Fakes.Teams;

/// <summary>One key pair of the issuer. Making one takes a moment, so they are made once and shared.</summary>
public sealed class SigningKey
{
    private static int made;

    public string Id { get; } =
        "key-" + Interlocked.Increment(ref made).ToString(CultureInfo.InvariantCulture);

    public RSA Pair { get; } = RSA.Create(2048);

    public static SigningKey First { get; } = new();

    public static SigningKey Second { get; } = new();

    /// <summary>A forger's: published nowhere.</summary>
    public static SigningKey Foreign { get; } = new();

    public JsonObject Published(string[]? endorsements)
    {
        var numbers = Pair.ExportParameters(includePrivateParameters: false);
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["x5t"] = Id,
            ["n"] = Base64UrlEncoder.Encode(numbers.Modulus!),
            ["e"] = Base64UrlEncoder.Encode(numbers.Exponent!),
        };
        if (endorsements is not null)
        {
            key["endorsements"] = new JsonArray([.. endorsements.Select(name => (JsonNode)name)]);
        }

        return key;
    }
}

/// <summary>What the Bot Framework's key server publishes, and how often it was asked.</summary>
public sealed class BotFrameworkKeys
{
    private readonly ConcurrentDictionary<SigningKey, string[]?> published = new()
    {
        [SigningKey.First] = ["msteams", "webchat", "directline"],
    };

    private int downloads;

    /// <summary>Away: every question is answered by 503.</summary>
    public bool Away { get; set; }

    /// <summary>How often the list of keys was asked for, also while away.</summary>
    public int Downloads => downloads;

    public void Publish(SigningKey key, params string[]? endorsements) => published[key] = endorsements;

    public void Withdraw(SigningKey key) => published.TryRemove(key, out _);

    internal JsonObject Metadata(string url) =>
        new()
        {
            ["issuer"] = "https://api.botframework.com",
            ["authorization_endpoint"] = "https://invalid.botframework.com",
            ["jwks_uri"] = url + "/v1/.well-known/keys",
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
        };

    internal JsonObject Keys() =>
        new()
        {
            ["keys"] = new JsonArray([.. published.Select(pair => (JsonNode)pair.Key.Published(pair.Value))]),
        };

    internal void Asked() => Interlocked.Increment(ref downloads);
}
