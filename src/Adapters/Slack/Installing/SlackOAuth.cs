using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Etiquette.Adapters.Slack;

/// <summary>OAuth v2 with Slack: where to send an installer, and codes and refresh tokens into installations.</summary>
/// <remarks>https://docs.slack.dev/authentication/installing-with-oauth</remarks>
internal sealed class SlackOAuth(SlackHttp http, IOptions<SlackOptions> options, TimeProvider time)
{
    /// <param name="verifier">Its challenge goes along where the app has PKCE switched on.</param>
    public string AuthorizeUrl(string state, string verifier)
    {
        var query = new Dictionary<string, string?>
        {
            ["client_id"] = options.Value.ClientId,
            ["scope"] = string.Join(',', SlackManifest.Scopes),
            ["redirect_uri"] = options.Value.RedirectUrl,
            ["state"] = state,
        };
        if (options.Value.Pkce)
        {
            query["code_challenge"] = SlackInstallState.ChallengeOf(verifier);
            query["code_challenge_method"] = "S256";
        }

        return QueryHelpers.AddQueryString(options.Value.AuthorizeUrl, query);
    }

    public Task<(SlackAnswer Answer, SlackInstallation? Installation)> RedeemAsync(
        string code,
        string verifier,
        CancellationToken cancellation
    )
    {
        var form = Credentials();
        form["code"] = code;
        form["redirect_uri"] = options.Value.RedirectUrl!;
        if (options.Value.Pkce)
        {
            form["code_verifier"] = verifier;
        }

        return AskAsync(form, Installed, cancellation);
    }

    public Task<(SlackAnswer Answer, SlackInstallation? Installation)> RenewAsync(
        SlackInstallation installation,
        CancellationToken cancellation
    )
    {
        var form = Credentials();
        form["grant_type"] = "refresh_token";
        form["refresh_token"] = installation.RefreshToken ?? "";
        return AskAsync(
            form,
            body =>
                body.Text("access_token") is { } token
                    ? installation with
                    {
                        Token = token,
                        RefreshToken = body.Text("refresh_token") ?? installation.RefreshToken,
                        ExpiresAt = ExpiryIn(body),
                    }
                    : null,
            cancellation
        );
    }

    private Dictionary<string, string> Credentials() =>
        new() { ["client_id"] = options.Value.ClientId!, ["client_secret"] = options.Value.ClientSecret! };

    private async Task<(SlackAnswer, SlackInstallation?)> AskAsync(
        Dictionary<string, string> form,
        Func<JsonElement, SlackInstallation?> read,
        CancellationToken cancellation
    )
    {
        using var content = new FormUrlEncodedContent(form);
        var (answer, body) = await http.PostAsync(
            http.Method("oauth.v2.access"),
            null,
            content,
            cancellation
        );
        using (body)
        {
            return answer.Error is not null || body is null
                    ? (answer with { Error = answer.Error ?? "not_slack" }, null)
                : read(body.RootElement) is { } installation ? (answer, installation)
                : (new("incomplete_answer"), null);
        }
    }

    /// <summary><c>team</c> is null where a whole organisation installed the app.</summary>
    private SlackInstallation? Installed(JsonElement body)
    {
        var workspace = body.IsTrue("is_enterprise_install")
            ? body.At("enterprise").Text("id")
            : body.At("team").Text("id");
        return
            workspace is null
            || body.Text("access_token") is not { } token
            || body.Text("app_id") is not { } app
            ? null
            : new(workspace, token, app, body.Text("bot_user_id"), time.GetUtcNow())
            {
                RefreshToken = body.Text("refresh_token"),
                ExpiresAt = ExpiryIn(body),
                Scopes = body.Text("scope")?.Split(',') ?? [],
            };
    }

    private DateTimeOffset? ExpiryIn(JsonElement body) =>
        body.At("expires_in") is { ValueKind: JsonValueKind.Number } seconds
        && seconds.TryGetInt64(out var left)
            ? time.GetUtcNow().AddSeconds(left)
        : long.TryParse(body.Text("expires_in"), NumberStyles.None, CultureInfo.InvariantCulture, out left)
            ? time.GetUtcNow().AddSeconds(left)
        : null;
}
