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
        ["signed for RS256, says RS512"] = ("signature", sender => OtherHash(sender, "RS512")),

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

        ["a tab between"] = ("not_bearer", sender => $"Bearer\t{sender.Token()}"),
        ["a comma after"] = ("not_bearer", sender => $"Bearer, {sender.Token()}"),
        ["the scheme twice"] = ("not_bearer", sender => $"Bearer Bearer {sender.Token()}"),
        ["the scheme of a proof"] = ("not_bearer", sender => $"DPoP {sender.Token()}"),
        ["the scheme of a user"] = ("not_bearer", _ => "Negotiate abc"),
        ["a name before the token"] = ("not_bearer", sender => $"Bearer token={sender.Token()} x"),
        ["quotation marks around"] = ("malformed", sender => $"Bearer \"{sender.Token()}\""),
        ["an empty head"] = ("malformed", sender => $"Bearer .{Rest(sender)}"),
        ["an empty middle"] = ("malformed", sender => $"Bearer {sender.Token().Split('.')[0]}..x"),
        ["dots alone"] = ("malformed", _ => "Bearer ...."),
        ["a head that is a number"] = ("malformed", sender => $"Bearer {Text("7")}.{Rest(sender)}"),
        ["a head that is null"] = ("malformed", sender => $"Bearer {Text("null")}.{Rest(sender)}"),
        ["a head cut short"] = ("malformed", sender => $"Bearer {Text("{\"alg\":\"RS2")}.{Rest(sender)}"),
        ["claims that are a text"] = ("malformed", sender => Raw(sender, "\"aud\"")),
        ["claims that are null"] = ("malformed", sender => Raw(sender, "null")),
        ["claims cut short"] = ("malformed", sender => Raw(sender, "{\"aud\":")),
        ["claims too deep"] = (
            "malformed",
            sender => Raw(sender, new string('[', 2000) + new string(']', 2000))
        ),

        ["alg HS384"] = ("algorithm", sender => Alg(sender, "HS384")),
        ["alg HS512"] = ("algorithm", sender => Alg(sender, "HS512")),
        ["alg PS384"] = ("algorithm", sender => Alg(sender, "PS384")),
        ["alg PS512"] = ("algorithm", sender => Alg(sender, "PS512")),
        ["alg ES512"] = ("algorithm", sender => Alg(sender, "ES512")),
        ["alg EdDSA"] = ("algorithm", sender => Alg(sender, "EdDSA")),
        ["alg NONE"] = ("algorithm", sender => Unsigned(sender, "NONE")),
        ["alg nOnE, unsigned"] = ("algorithm", sender => Unsigned(sender, "nOnE")),
        ["alg empty"] = ("algorithm", sender => Alg(sender, "")),
        ["alg with a space"] = ("algorithm", sender => Alg(sender, "RS256 ")),
        ["alg by its long name"] = (
            "algorithm",
            sender => Alg(sender, "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256")
        ),

        ["a kid in capitals"] = (
            "unknown_key",
            sender => Kid(sender, SigningKey.First.Id.ToUpperInvariant())
        ),
        ["a kid with a space"] = ("unknown_key", sender => Kid(sender, SigningKey.First.Id + " ")),
        ["a kid that is an address"] = ("unknown_key", sender => Kid(sender, "https://example.org/key.pem")),
        ["a kid that is a query"] = ("unknown_key", sender => Kid(sender, "' OR 1=1 --")),
        ["a kid of 4,000 letters"] = ("unknown_key", sender => Kid(sender, new string('k', 4000))),
        ["a kid of control characters"] = ("unknown_key", sender => Kid(sender, "\0\u0001")),
        ["the thumbprint alone"] = (
            "unknown_key",
            sender => Headed(sender, new() { ["alg"] = "RS256", ["x5t"] = SigningKey.First.Id })
        ),

        ["signed for RS256, says RS384"] = ("signature", sender => OtherHash(sender, "RS384")),
        ["half a signature"] = (
            "signature",
            sender => sender.Token() is var token ? $"Bearer {token[..^100]}" : null
        ),
        ["a signature of zeros"] = (
            "signature",
            sender => $"Bearer {Body(sender)}.{Base64UrlEncoder.Encode(new byte[256])}"
        ),
        ["a signature twice as long"] = (
            "signature",
            sender => $"Bearer {Body(sender)}.{Base64UrlEncoder.Encode(new byte[512])}"
        ),
        ["another token's signature"] = (
            "signature",
            sender =>
                $"Bearer {Body(sender)}.{sender.Token(new() { ["iss"] = "https://api.botframework.com" }).Split('.')[2]}"
        ),
        ["another audience under a true signature"] = (
            "signature",
            sender => Swapped(sender, "aud", "somebody-else")
        ),
        ["a later end under a true signature"] = (
            "signature",
            sender => Swapped(sender, "exp", 4_102_444_800)
        ),
        ["another address under a true signature"] = (
            "signature",
            sender => Swapped(sender, "serviceurl", "https://smba.trafficmanager.net/amer/")
        ),
        ["a certificate beside the token"] = ("signature", WithOwnCertificate),

        ["issuer with a space"] = ("issuer", sender => Claim(sender, "iss", "https://api.botframework.com ")),
        ["issuer with a path"] = (
            "issuer",
            sender => Claim(sender, "iss", "https://api.botframework.com/v3")
        ),
        ["issuer with a port"] = (
            "issuer",
            sender => Claim(sender, "iss", "https://api.botframework.com:443")
        ),
        ["issuer of the emulator's tenant"] = (
            "issuer",
            sender => Claim(sender, "iss", "https://sts.windows.net/f8cdf0b5-7fb4-4ba4-a7b1-000000000000/")
        ),
        ["issuer of the login page"] = (
            "issuer",
            sender => Claim(sender, "iss", "https://login.botframework.com")
        ),
        ["issuer of our own tenant"] = (
            "issuer",
            sender =>
                Claim(
                    sender,
                    "iss",
                    "https://login.microsoftonline.com/7e4a47e0-0000-4000-8000-0000000000aa/v2.0"
                )
        ),
        ["issuer of the Chinese cloud"] = (
            "issuer",
            sender => Claim(sender, "iss", "https://api.botframework.azure.cn")
        ),
        ["issuer is a list"] = (
            "malformed",
            sender =>
                Claim(sender, "iss", new JsonArray("https://api.botframework.com", "https://example.org"))
        ),
        ["issuer of a stranger"] = ("issuer", sender => Claim(sender, "iss", "https://example.org")),
        ["issuer that begins well"] = (
            "issuer",
            sender => Claim(sender, "iss", "https://api.botframework.com.example.org")
        ),

        ["audience with a scheme"] = (
            "audience",
            sender => Claim(sender, "aud", "api://5c0f7a3e-0000-4000-8000-00000000b070")
        ),
        ["audience as a bot id"] = (
            "audience",
            sender => Claim(sender, "aud", "28:5c0f7a3e-0000-4000-8000-00000000b070")
        ),
        ["audience with a space"] = (
            "audience",
            sender => Claim(sender, "aud", "5c0f7a3e-0000-4000-8000-00000000b070 ")
        ),
        ["audience without dashes"] = (
            "audience",
            sender => Claim(sender, "aud", "5c0f7a3e00004000800000000000b070")
        ),
        ["an empty list of audiences"] = ("audience", sender => Claim(sender, "aud", new JsonArray())),
        ["a list with somebody else"] = (
            "audience",
            sender => Claim(sender, "aud", new JsonArray("somebody-else"))
        ),
        ["our audience under another name"] = ("audience", sender => Renamed(sender, "aud", "appid")),
        ["audience everybody"] = ("audience", sender => Claim(sender, "aud", "*")),

        ["expired a day ago"] = ("expired", sender => At(sender, "exp", -86_400)),
        ["expired a year ago"] = ("expired", sender => At(sender, "exp", -31_536_000)),
        ["ends at zero"] = ("expired", sender => Claim(sender, "exp", 0)),
        ["valid from tomorrow"] = ("not_yet_valid", sender => Both(sender, 86_400, 90_000)),
        ["valid from next year"] = ("not_yet_valid", sender => Both(sender, 31_536_000, 31_540_000)),
        ["the end under another name"] = ("no_expiry", sender => Renamed(sender, "exp", "expires")),

        ["serviceurl is a number"] = ("service_url", sender => Claim(sender, "serviceurl", 7)),
        ["serviceurl is null"] = ("service_url", sender => Claim(sender, "serviceurl", null)),
        ["serviceurl is an object"] = (
            "service_url",
            sender => Claim(sender, "serviceurl", new JsonObject { ["url"] = Url(sender) })
        ),
        ["serviceurl without its scheme"] = (
            "service_url",
            sender => Claim(sender, "serviceurl", Url(sender).Split("://")[1])
        ),
        ["serviceurl with another scheme"] = (
            "service_url",
            sender =>
                Claim(sender, "serviceurl", Url(sender).Replace("http:", "https:", StringComparison.Ordinal))
        ),
        ["serviceurl on another port"] = (
            "service_url",
            sender => Claim(sender, "serviceurl", OtherPort(sender))
        ),
        ["serviceurl of another tenant"] = (
            "service_url",
            sender =>
                Claim(
                    sender,
                    "serviceurl",
                    Url(sender).Replace("7e4a47e0", "00000000", StringComparison.Ordinal)
                )
        ),
        ["serviceurl with a user in it"] = (
            "service_url",
            sender =>
                Claim(
                    sender,
                    "serviceurl",
                    Url(sender).Replace("://", "://x@", StringComparison.Ordinal) + "/"
                )
        ),
        ["the other name of this machine"] = (
            "service_url",
            sender =>
                Claim(
                    sender,
                    "serviceurl",
                    Url(sender).Replace("127.0.0.1", "localhost", StringComparison.Ordinal)
                )
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

    private static string OtherHash(TeamsSender sender, string alg)
    {
        var parts = sender.Token().Split('.');
        return $"Bearer {Text(Header(alg, SigningKey.First.Id).ToJsonString())}.{parts[1]}.{parts[2]}";
    }

    /// <summary>One claim is another than the one that was signed.</summary>
    private static string Swapped(TeamsSender sender, string name, JsonNode value)
    {
        var claims = sender.Claims();
        claims[name] = value;
        return Raw(sender, claims.ToJsonString());
    }

    private static string Both(TeamsSender sender, int from, int until)
    {
        var claims = sender.Claims();
        var now = (long)claims["nbf"]! + 60;
        claims["nbf"] = now + from;
        claims["exp"] = now + until;
        return Bearer(sender, claims);
    }

    private static string OtherPort(TeamsSender sender)
    {
        var url = new UriBuilder(Url(sender));
        url.Port = url.Port == 1 ? 2 : 1;
        return url.Uri.AbsoluteUri;
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

    /// <summary>The same with a certificate chain, which some libraries believe.</summary>
    private static string WithOwnCertificate(TeamsSender sender)
    {
        var request = new System.Security.Cryptography.X509Certificates.CertificateRequest(
            "CN=login.botframework.com",
            SigningKey.Foreign.Pair,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        using var certificate = request.CreateSelfSigned(
            DateTimeOffset.UnixEpoch,
            DateTimeOffset.UnixEpoch.AddYears(200)
        );
        var header = Header("RS256", SigningKey.First.Id);
        header["x5c"] = new JsonArray(Convert.ToBase64String(certificate.RawData));
        return $"Bearer {sender.Token(null, SigningKey.Foreign, header)}";
    }
}
