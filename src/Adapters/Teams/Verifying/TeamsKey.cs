using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Etiquette.Adapters.Teams;

/// <summary>A published key, and the channels that it may speak for.</summary>
internal sealed record TeamsKey(SecurityKey Key, FrozenSet<string> Endorsements)
{
    public static TeamsKey Of(JsonWebKey key) => new(key, Endorsed(key));

    public static bool IsForSigning(JsonWebKey key) =>
        key is { Kty: "RSA", Kid.Length: > 0, Use: null or "" or "sig" };

    private static FrozenSet<string> Endorsed(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var listed)
        && JsonSerializer.SerializeToElement(listed) is { ValueKind: JsonValueKind.Array } channels
            ? channels
                .EnumerateArray()
                .Where(channel => channel.ValueKind == JsonValueKind.String)
                .Select(channel => channel.GetString()!)
                .ToFrozenSet(StringComparer.Ordinal)
            : [];
}
