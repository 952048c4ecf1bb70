using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

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

        if (form["client_secret"] != teams.Secret)
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

    private static JsonObject Error(string code) =>
        new() { ["error"] = code, ["error_description"] = "AADSTS0000000: No." };
}
