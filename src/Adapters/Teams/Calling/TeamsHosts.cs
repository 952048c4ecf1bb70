using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Etiquette.Adapters.Teams;

/// <summary>
/// Which addresses may be told our answers and our token. An activity names its own address to answer to, so
/// without this list a forged one could send our token anywhere.
/// </summary>
public sealed class TeamsHosts(IOptions<TeamsOptions> options, IHostEnvironment environment)
{
    // trafficmanager.net is shared with strangers: one exact host of it, and no more.
    private const string Regions = "smba.trafficmanager.net";
    private static readonly string[] Domains =
    [
        ".botframework.com",
        ".teams.microsoft.com",
        ".teams.microsoft.us",
    ];

    public bool Trusts(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
        && uri.UserInfo.Length == 0
        && (
            IsMicrosoft(uri)
            || IsThisMachine(uri)
            || options.Value.ServiceUrlPrefixes.Any(prefix => IsUnder(uri, prefix))
        );

    private static bool IsMicrosoft(Uri uri) =>
        uri is { Scheme: "https", IsDefaultPort: true }
        && (
            uri.IdnHost.Equals(Regions, StringComparison.OrdinalIgnoreCase)
            || Domains.Any(domain => uri.IdnHost.EndsWith(domain, StringComparison.OrdinalIgnoreCase))
        );

    private bool IsThisMachine(Uri uri) =>
        uri is { Scheme: "http" or "https", IsLoopback: true } && environment.IsDevelopment();

    private static bool IsUnder(Uri uri, string prefix) =>
        Uri.TryCreate(prefix, UriKind.Absolute, out var allowed)
        && uri.Scheme == allowed.Scheme
        && uri.IdnHost.Equals(allowed.IdnHost, StringComparison.OrdinalIgnoreCase)
        && uri.Port == allowed.Port
        && (uri.AbsolutePath.TrimEnd('/') + "/").StartsWith(
            allowed.AbsolutePath.TrimEnd('/') + "/",
            StringComparison.Ordinal
        );
}
