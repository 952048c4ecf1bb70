using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Etiquette.Fakes.Teams;
using Microsoft.IdentityModel.Tokens;

namespace Etiquette.Adapters.Tests.Teams;

/// <summary>Every way that we know in which a token can be wrong, and the reason that the log must give.</summary>
internal static class TokenFaults
{
    public static readonly IReadOnlyDictionary<
        string,
        (string Reason, Func<TeamsSender, string?> Header)
    > All = new Dictionary<string, (string, Func<TeamsSender, string?>)>
    {
        ["no header"] = ("no_token", _ => null),
        ["an empty header"] = ("not_bearer", _ => " "),
        ["no scheme"] = ("not_bearer", sender => sender.Token()),
        ["the scheme alone"] = ("not_bearer", _ => "Bearer"),
        ["the scheme and a space"] = ("not_bearer", _ => "Bearer "),
        ["another scheme"] = ("not_bearer", sender => $"Basic {sender.Token()}"),
        ["three parts"] = ("not_bearer", sender => $"Bearer {sender.Token()} more"),
        ["two spaces"] = ("not_bearer", sender => $"Bearer  {sender.Token()}"),
        ["no token at all"] = ("malformed", _ => "Bearer nonsense"),
        ["two dots"] = ("malformed", _ => "Bearer .."),
        ["two segments"] = ("malformed", sender => $"Bearer {sender.Token().Split('.')[0]}.x"),
        ["four segments"] = ("malformed", sender => $"Bearer {sender.Token()}.x"),
        ["five segments"] = ("malformed", sender => $"Bearer {sender.Token()}.x.y"),
        ["a header that is no JSON"] = ("malformed", sender => $"Bearer {Text("nonsense")}.{Rest(sender)}"),
        ["a header that is a list"] = ("malformed", sender => $"Bearer {Text("[]")}.{Rest(sender)}"),
        ["a header that is no Base64"] = ("malformed", sender => $"Bearer !!!.{Rest(sender)}"),
        ["claims that are no JSON"] = ("malformed", sender => Raw(sender, "nonsense")),
        ["claims that are a list"] = ("malformed", sender => Raw(sender, "[1]")),
        ["27 KB of token"] = ("malformed", sender => Claim(sender, "more", new string('x', 20_000))),

        ["alg none"] = ("algorithm", sender => Unsigned(sender, "none")),
        ["alg None"] = ("algorithm", sender => Unsigned(sender, "None")),
        ["no alg"] = ("algorithm", sender => Headed(sender, new() { ["kid"] = SigningKey.First.Id })),
        ["alg HS256 with the public key"] = ("algorithm", Confused),
        ["alg PS256"] = ("algorithm", sender => Alg(sender, "PS256")),
        ["alg ES256"] = ("algorithm", sender => Alg(sender, "ES256")),
        ["alg rs256"] = ("algorithm", sender => Alg(sender, "rs256")),
        ["alg RSA-OAEP"] = ("algorithm", sender => Alg(sender, "RSA-OAEP")),

        ["no kid"] = ("unknown_key", sender => Headed(sender, new() { ["alg"] = "RS256" })),
        ["an empty kid"] = ("unknown_key", sender => Kid(sender, "")),
        ["a kid of nobody"] = ("unknown_key", sender => Kid(sender, "key-of-nobody")),
        ["a kid that is a path"] = ("unknown_key", sender => Kid(sender, "../../keys")),
        ["a key that nobody published"] = ("unknown_key", sender => By(sender, SigningKey.Foreign)),
        ["a key beside the token"] = ("signature", WithOwnKey),
        ["another's signature under a known kid"] = (
            "signature",
            sender => $"Bearer {sender.Token(null, SigningKey.Foreign, Header("RS256", SigningKey.First.Id))}"
        ),
        ["no signature"] = ("signature", sender => $"Bearer {Body(sender)}."),
        ["a changed signature"] = ("signature", sender => $"Bearer {Body(sender)}.{Text("signed")}"),
        ["changed claims"] = ("signature", Changed),
        ["signed for RS256, says RS512"] = ("signature", OtherHash),

        ["no issuer"] = ("issuer", sender => Without(sender, "iss")),
        ["an empty issuer"] = ("issuer", sender => Claim(sender, "iss", "")),
        ["issuer Entra v1"] = (
            "issuer",
            sender => Claim(sender, "iss", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")
        ),
        ["issuer Entra v2"] = (
            "issuer",
            sender =>
                Claim(
                    sender,
                    "iss",
                    "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0"
                )
        ),
        ["issuer with a slash"] = ("issuer", sender => Claim(sender, "iss", "https://api.botframework.com/")),
        ["issuer in capitals"] = ("issuer", sender => Claim(sender, "iss", "https://API.botframework.com")),
        ["issuer over http"] = ("issuer", sender => Claim(sender, "iss", "http://api.botframework.com")),
        ["issuer of another cloud"] = (
            "issuer",
            sender => Claim(sender, "iss", "https://api.botframework.us")
        ),

        ["no audience"] = ("audience", sender => Without(sender, "aud")),
        ["an empty audience"] = ("audience", sender => Claim(sender, "aud", "")),
        ["another bot's audience"] = (
            "audience",
            sender => Claim(sender, "aud", "5c0f7a3e-0000-4000-8000-00000000b071")
        ),
        ["our id with a slash"] = (
            "audience",
            sender => Claim(sender, "aud", "5c0f7a3e-0000-4000-8000-00000000b070/")
        ),
        ["two audiences"] = (
            "audience",
            sender =>
                Claim(sender, "aud", new JsonArray("5c0f7a3e-0000-4000-8000-00000000b070", "somebody-else"))
        ),
        ["the connector's audience"] = (
            "audience",
            sender => Claim(sender, "aud", "https://api.botframework.com")
        ),

        ["no expiry"] = ("no_expiry", sender => Without(sender, "exp")),
        ["expired an hour ago"] = ("expired", sender => At(sender, "exp", -3600)),
        ["expired beyond the skew"] = ("expired", sender => At(sender, "exp", -301)),
        ["expired in 1970"] = ("expired", sender => Claim(sender, "exp", 1)),
        ["valid from in an hour"] = ("not_yet_valid", sender => At(sender, "nbf", 3000)),
        ["valid from beyond the skew"] = ("not_yet_valid", sender => At(sender, "nbf", 310)),

        ["no serviceurl"] = ("service_url", sender => Without(sender, "serviceurl")),
        ["an empty serviceurl"] = ("service_url", sender => Claim(sender, "serviceurl", "")),
        ["another serviceurl"] = (
            "service_url",
            sender => Claim(sender, "serviceurl", "https://smba.trafficmanager.net/emea/")
        ),
        ["another path"] = ("service_url", sender => Claim(sender, "serviceurl", Url(sender) + "more/")),
        ["two slashes"] = ("service_url", sender => Claim(sender, "serviceurl", Url(sender) + "/")),
        ["the path in capitals"] = (
            "service_url",
            sender =>
                Claim(sender, "serviceurl", Url(sender).Replace("emea", "EMEA", StringComparison.Ordinal))
        ),
        ["a serviceurl with a query"] = (
            "service_url",
            sender => Claim(sender, "serviceurl", Url(sender) + "?x")
        ),
        ["serviceurl is a list"] = (
            "service_url",
            sender => Claim(sender, "serviceurl", new JsonArray(Url(sender)))
        ),
        ["serviceurl under another name"] = (
            "service_url",
            sender => Renamed(sender, "serviceurl", "serviceUrl")
        ),
    };

    /// <summary>Wrong in a way that the library tells in its own words: the reason only has to be one.</summary>
    public static readonly IReadOnlyDictionary<string, Func<TeamsSender, string>> Odd = new Dictionary<
        string,
        Func<TeamsSender, string>
    >
    {
        ["exp is text"] = sender => Claim(sender, "exp", "tomorrow"),
        ["exp is huge"] = sender => Claim(sender, "exp", 1e300),
        ["exp is negative"] = sender => Claim(sender, "exp", -1),
        ["exp is null"] = sender => Claim(sender, "exp", null),
        ["exp is an object"] = sender => Claim(sender, "exp", new JsonObject()),
        ["nbf is text"] = sender => Claim(sender, "nbf", "yesterday"),
        ["nbf is a list"] = sender => Claim(sender, "nbf", new JsonArray(1)),
        ["aud is an object"] = sender => Claim(sender, "aud", new JsonObject()),
        ["aud is null"] = sender => Claim(sender, "aud", null),
        ["iss is null"] = sender => Claim(sender, "iss", null),
        ["kid is a number"] = sender => Headed(sender, new() { ["alg"] = "RS256", ["kid"] = 7 }),
        ["alg is a number"] = sender =>
            Headed(sender, new() { ["alg"] = 256, ["kid"] = SigningKey.First.Id }),
        ["alg is null"] = sender => Headed(sender, new() { ["alg"] = null, ["kid"] = SigningKey.First.Id }),
        ["iss is a number"] = sender => Claim(sender, "iss", 7),
        ["zip"] = sender =>
            Headed(
                sender,
                new()
                {
                    ["alg"] = "RS256",
                    ["kid"] = "x",
                    ["zip"] = "DEF",
                }
            ),
        ["enc"] = sender =>
            Headed(
                sender,
                new()
                {
                    ["alg"] = "RSA-OAEP",
                    ["enc"] = "A128CBC-HS256",
                    ["kid"] = SigningKey.First.Id,
                }
            ),
    };

    private static string Bearer(TeamsSender sender, JsonObject claims) => $"Bearer {sender.Token(claims)}";

    private static string Claim(TeamsSender sender, string name, JsonNode? value)
    {
        var claims = sender.Claims();
        claims[name] = value;
        return Bearer(sender, claims);
    }

    private static string Without(TeamsSender sender, string name)
    {
        var claims = sender.Claims();
        claims.Remove(name);
        return Bearer(sender, claims);
    }

    private static string Renamed(TeamsSender sender, string from, string to)
    {
        var claims = sender.Claims();
        claims[to] = claims[from]!.DeepClone();
        claims.Remove(from);
        return Bearer(sender, claims);
    }

    private static string At(TeamsSender sender, string name, int seconds) =>
        Claim(sender, name, (long)sender.Claims()["nbf"]! + 60 + seconds);

    private static string Url(TeamsSender sender) => (string)sender.Claims()["serviceurl"]!;

    private static string By(TeamsSender sender, SigningKey key) => $"Bearer {sender.Token(null, key)}";

    private static JsonObject Header(string alg, string kid) => new() { ["alg"] = alg, ["kid"] = kid };

    private static string Headed(TeamsSender sender, JsonObject header) =>
        $"Bearer {sender.Token(null, null, header)}";

    private static string Alg(TeamsSender sender, string alg) =>
        Headed(sender, Header(alg, SigningKey.First.Id));

    private static string Kid(TeamsSender sender, string kid) => Headed(sender, Header("RS256", kid));

    private static string Text(string text) => Base64UrlEncoder.Encode(text);

    private static string Body(TeamsSender sender) => string.Join('.', sender.Token().Split('.')[..2]);

    private static string Rest(TeamsSender sender) => string.Join('.', sender.Token().Split('.')[1..]);

    private static string Raw(TeamsSender sender, string claims)
    {
        var parts = sender.Token().Split('.');
        return $"Bearer {parts[0]}.{Text(claims)}.{parts[2]}";
    }

    private static string Unsigned(TeamsSender sender, string alg) =>
        $"Bearer {Text(Header(alg, SigningKey.First.Id).ToJsonString())}.{sender.Token().Split('.')[1]}.";

    private static string Changed(TeamsSender sender)
    {
        var claims = sender.Claims();
        claims["role"] = "admin";
        return Raw(sender, claims.ToJsonString());
    }

    private static string OtherHash(TeamsSender sender)
    {
        var parts = sender.Token().Split('.');
        return $"Bearer {Text(Header("RS512", SigningKey.First.Id).ToJsonString())}.{parts[1]}.{parts[2]}";
    }

    /// <summary>The public key, which everybody knows, taken for a shared secret.</summary>
    private static string Confused(TeamsSender sender)
    {
        var signed =
            $"{Text(Header("HS256", SigningKey.First.Id).ToJsonString())}.{sender.Token().Split('.')[1]}";
        var secret = SigningKey.First.Pair.ExportSubjectPublicKeyInfo();
        return $"Bearer {signed}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(signed)))}";
    }

    /// <summary>A forger who brings their own key along in the header.</summary>
    private static string WithOwnKey(TeamsSender sender)
    {
        var header = Header("RS256", SigningKey.First.Id);
        header["jwk"] = SigningKey.Foreign.Published(["msteams"]);
        header["jku"] = "https://example.org/keys";
        return $"Bearer {sender.Token(null, SigningKey.Foreign, header)}";
    }
}
