namespace Etiquette.Adapters.Slack;

/// <summary>Where the bot may call: https, and in Development also http on this machine.</summary>
internal static class WebAddress
{
    public static bool IsAllowed(string url, bool development) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && IsAllowed(uri, development);

    public static bool IsAllowed(Uri uri, bool development) =>
        uri is { UserInfo: "", Fragment: "" }
        && (
            uri.Scheme == Uri.UriSchemeHttps
            || (development && uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback)
        );

    /// <summary>Same scheme, host and port, and the path begins with the prefix's, segment by segment.</summary>
    public static bool IsUnder(this Uri uri, Uri prefix) =>
        uri.Scheme == prefix.Scheme
        && uri.Port == prefix.Port
        && string.Equals(uri.IdnHost, prefix.IdnHost, StringComparison.OrdinalIgnoreCase)
        && $"{uri.AbsolutePath}/".StartsWith(
            $"{prefix.AbsolutePath.TrimEnd('/')}/",
            StringComparison.Ordinal
        );
}
