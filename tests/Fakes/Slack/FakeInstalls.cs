using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace Etiquette.Fakes.Slack;

/// <summary>The fake's side of OAuth: codes, tokens, rotation, as Slack's documentation tells them.</summary>
public sealed class FakeInstalls(string firstToken, string firstTeam)
{
    public const string ClientId = "111.222";
    public const string ClientSecret = "client-secret";
    public const string RedirectUrl = "https://bot.example.org/slack/oauth_redirect";

    private readonly ConcurrentDictionary<string, JsonObject> codes = new();
    private readonly ConcurrentDictionary<string, string> challenges = new();
    private readonly ConcurrentDictionary<string, string> refreshTokens = new();
    private readonly ConcurrentDictionary<string, string> tokens = new() { [firstToken] = firstTeam };
    private int count;

    /// <summary>How often a token was renewed.</summary>
    public int Renewals => renewals;

    private int renewals;

    /// <summary>Which workspace a token opens; null: none (any more).</summary>
    public string? WorkspaceOf(string token) => tokens.GetValueOrDefault(token);

    public void Revoke(string token) => tokens.TryRemove(token, out _);

    public IReadOnlyList<string> TokensOf(string workspace) =>
        [.. tokens.Where(pair => pair.Value == workspace).Select(pair => pair.Key)];

    /// <summary>An administrator agreed: the code that the browser brings back.</summary>
    public string Agree(
        string workspace,
        bool organisation = false,
        bool rotates = false,
        string? challenge = null
    )
    {
        var code = $"code-{Next()}";
        codes[code] = new()
        {
            ["ok"] = true,
            ["app_id"] = "A0001",
            ["token_type"] = "bot",
            ["scope"] = "chat:write,commands",
            ["bot_user_id"] = "U0BOT",
            ["team"] = organisation
                ? null
                : new JsonObject { ["id"] = workspace, ["name"] = "<Example & Co>" },
            ["enterprise"] = organisation ? new JsonObject { ["id"] = workspace, ["name"] = "Org" } : null,
            ["is_enterprise_install"] = organisation,
            ["authed_user"] = new JsonObject { ["id"] = "U1" },
            ["rotates"] = rotates,
            ["workspace"] = workspace,
        };
        if (challenge is not null)
        {
            challenges[code] = challenge;
        }

        return code;
    }

    public JsonObject Access(JsonObject form)
    {
        if ((string?)form["client_id"] != ClientId || (string?)form["client_secret"] != ClientSecret)
        {
            return Error("bad_client_secret");
        }

        return (string?)form["grant_type"] == "refresh_token" ? Renew(form) : Redeem(form);
    }

    private JsonObject Redeem(JsonObject form)
    {
        var code = (string?)form["code"] ?? "";
        if (!codes.TryRemove(code, out var install))
        {
            return Error("invalid_code");
        }

        if ((string?)form["redirect_uri"] != RedirectUrl)
        {
            return Error("bad_redirect_uri");
        }

        if (
            challenges.TryGetValue(code, out var challenge)
            && ChallengeOf((string?)form["code_verifier"]) != challenge
        )
        {
            return Error("invalid_code_verifier");
        }

        var workspace = (string)install["workspace"]!;
        var rotates = (bool)install["rotates"]!;
        install.Remove("workspace");
        install.Remove("rotates");
        Issue(install, workspace, rotates);
        return install;
    }

    /// <summary>Good once.</summary>
    private JsonObject Renew(JsonObject form)
    {
        if (!refreshTokens.TryRemove((string?)form["refresh_token"] ?? "", out var workspace))
        {
            return Error("invalid_refresh_token");
        }

        Interlocked.Increment(ref renewals);
        var answer = new JsonObject { ["ok"] = true };
        Issue(answer, workspace, rotates: true);
        return answer;
    }

    private void Issue(JsonObject answer, string workspace, bool rotates)
    {
        var token = $"{(rotates ? "xoxe." : "")}xoxb-{workspace}-{Next()}";
        tokens[token] = workspace;
        answer["access_token"] = token;
        if (rotates)
        {
            var refresh = $"xoxe-1-{Next()}";
            refreshTokens[refresh] = workspace;
            answer["refresh_token"] = refresh;
            answer["expires_in"] = 43_200;
        }
    }

    private string Next() => Interlocked.Increment(ref count).ToString(CultureInfo.InvariantCulture);

    private static string ChallengeOf(string? verifier) =>
        WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier ?? "")));

    private static JsonObject Error(string code) => new() { ["ok"] = false, ["error"] = code };
}
