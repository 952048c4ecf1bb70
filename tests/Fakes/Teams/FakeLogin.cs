using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;

namespace Etiquette.Fakes.Teams;

/// <summary>The login page that gives a bot its tokens, and knows the ones it gave.</summary>
public sealed class FakeLogin
{
    private readonly FakeTeams teams;
    private readonly ConcurrentDictionary<string, bool> given = new();
    private int asked;

    internal FakeLogin(FakeTeams teams) => this.teams = teams;

    /// <summary>How often a token was asked for.</summary>
    public int Asked => asked;

    public int SecondsOfLife { get; set; } = 3599;

    /// <summary>Answers every question with this status.</summary>
    public int? Trouble { get; set; }

    /// <summary>What the bot has to sign with; null: the secret is asked for.</summary>
    public X509Certificate2? Certificate { get; set; }

    /// <summary>Off: the answer holds the two fields that everybody needs, and no more.</summary>
    public bool IsTalkative { get; set; } = true;

    /// <summary>No token given so far is good any longer.</summary>
    public void Revoke() => given.Clear();

    internal bool Knows(HttpRequest request) =>
        request.Headers.Authorization is [{ } header]
        && header.StartsWith("Bearer ", StringComparison.Ordinal)
        && given.ContainsKey(header["Bearer ".Length..]);

    internal async Task AnswerAsync(HttpContext http)
    {
        Interlocked.Increment(ref asked);
        var form = await http.Request.ReadFormAsync();
        if (Trouble is { } status)
        {
            await FakeTeams.WriteAsync(http, Error("temporarily_unavailable"), status);
            return;
        }

        if (
            form["grant_type"] != "client_credentials"
            || form["client_id"] != teams.AppId
            || form["scope"].ToString().Split(' ') is not ["https://api.botframework.com/.default"]
            || http.Request.Path != $"/{teams.Tenant}/oauth2/v2.0/token"
        )
        {
            teams.Fault($"token: {http.Request.Path} {form["grant_type"]} {form["scope"]}");
            await FakeTeams.WriteAsync(http, Error("invalid_request"), StatusCodes.Status400BadRequest);
            return;
        }

        if (
            Certificate is { } certificate
                ? !IsSignedWith(certificate, form)
                : form["client_secret"] != teams.Secret
        )
        {
            await FakeTeams.WriteAsync(http, Error("invalid_client"), StatusCodes.Status401Unauthorized);
            return;
        }

        var token = Guid.NewGuid().ToString("N");
        given[token] = true;
        var answer = new JsonObject { ["access_token"] = token, ["expires_in"] = SecondsOfLife };
        if (IsTalkative)
        {
            answer["token_type"] = "Bearer";
            answer["ext_expires_in"] = SecondsOfLife;
        }

        await FakeTeams.WriteAsync(http, answer);
    }

    /// <summary>https://learn.microsoft.com/entra/identity-platform/certificate-credentials</summary>
    private bool IsSignedWith(X509Certificate2 certificate, IFormCollection form)
    {
        if (
            form["client_assertion_type"] != "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
            || form["client_assertion"].ToString().Split('.') is not [var head, var claims, var signature]
        )
        {
            return false;
        }

        var says = JsonNode.Parse(Base64UrlEncoder.Decode(claims))!;
        var padding =
            (string?)JsonNode.Parse(Base64UrlEncoder.Decode(head))!["alg"] == "PS256"
                ? RSASignaturePadding.Pss
                : RSASignaturePadding.Pkcs1;
        using var key = certificate.GetRSAPublicKey()!;
        return (string?)says["iss"] == teams.AppId
            && (string?)says["sub"] == teams.AppId
            && ((string?)says["aud"])?.Contains(teams.Tenant, StringComparison.Ordinal) is true
            && key.VerifyData(
                Encoding.ASCII.GetBytes($"{head}.{claims}"),
                Base64UrlEncoder.DecodeBytes(signature),
                HashAlgorithmName.SHA256,
                padding
            );
    }

    private static JsonObject Error(string code) =>
        new() { ["error"] = code, ["error_description"] = "AADSTS0000000: No." };
}
