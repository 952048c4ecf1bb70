using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Etiquette.Adapters.Slack;

/// <summary>
/// A <c>response_url</c> lets whoever holds it speak in our name for 30 minutes. It is kept only sealed, and only
/// when it points to Slack, so that a forged one cannot make the bot call into the company's own network.
/// </summary>
internal sealed class SlackResponseUrl(
    IDataProtectionProvider protection,
    IOptions<SlackOptions> options,
    IHostEnvironment environment
)
{
    private readonly IDataProtector protector = protection.CreateProtector("Slack.ResponseUrl");

    private readonly Uri[] prefixes =
    [
        new("https://hooks.slack.com/"),
        new("https://hooks.slack-gov.com/"),
        .. options.Value.ResponseUrlPrefixes.Select(prefix => new Uri(prefix)),
    ];

    /// <summary>Null: none was given, or it does not point to Slack.</summary>
    public string? Seal(string? url) => IsAllowed(url) ? protector.Protect(url!) : null;

    /// <summary>Null: sealed with a key that is gone.</summary>
    public Uri? Open(string seal)
    {
        try
        {
            var url = protector.Unprotect(seal);
            return IsAllowed(url) ? new(url) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private bool IsAllowed(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && WebAddress.IsAllowed(uri, environment.IsDevelopment())
        && prefixes.Any(uri.IsUnder);
}
