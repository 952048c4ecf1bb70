using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Caching.Memory;

namespace Etiquette.Adapters.Slack;

/// <summary>
/// Binds an installation to the browser that began it: only that browser can finish it, within ten minutes, once.
/// Otherwise somebody could be led to finish another person's installation.
/// </summary>
internal sealed class SlackInstallState(IDataProtectionProvider protection, IMemoryCache used)
{
    // The prefix makes browsers refuse it from anybody but this very host, over https.
    public const string Cookie = "__Host-slack-install";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector protector = protection
        .CreateProtector("Slack.Install")
        .ToTimeLimitedDataProtector();

    public (string State, string Verifier) Begin(HttpResponse response)
    {
        var (state, verifier) = (Random(), Random());
        response.Cookies.Append(
            Cookie,
            protector.Protect(JsonSerializer.Serialize<string[]>([state, verifier]), Lifetime),
            new CookieOptions
            {
                HttpOnly = true,
                Secure = true,
                SameSite = SameSiteMode.Lax,
                Path = "/",
                MaxAge = Lifetime,
            }
        );
        return (state, verifier);
    }

    /// <summary>The verifier that went with this state; null: another browser, too late, or a second time.</summary>
    public string? Finish(HttpContext http, string? state)
    {
        var cookie = http.Request.Cookies[Cookie];
        http.Response.Cookies.Delete(Cookie, new CookieOptions { Secure = true, Path = "/" });
        return
            cookie is not null
            && state is not null
            && Open(cookie) is [var begun, var verifier]
            && CryptographicOperations.FixedTimeEquals(
                Encoding.UTF8.GetBytes(begun),
                Encoding.UTF8.GetBytes(state)
            )
            && IsFirst(begun)
            ? verifier
            : null;
    }

    public static string ChallengeOf(string verifier) =>
        WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));

    private string[]? Open(string cookie)
    {
        try
        {
            return JsonSerializer.Deserialize<string[]>(protector.Unprotect(cookie));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private bool IsFirst(string state)
    {
        var mine = new object();
        return used.GetOrCreate(
                ("slack-install", state),
                entry =>
                {
                    entry.AbsoluteExpirationRelativeToNow = Lifetime;
                    return mine;
                }
            ) == mine;
    }

    private static string Random() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
}
