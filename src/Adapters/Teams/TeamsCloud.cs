namespace Etiquette.Adapters.Teams;

/// <summary>One of Microsoft's clouds: who signs what reaches us, and who gives us tokens to answer.</summary>
/// <param name="MultiTenant">The tenant that issues tokens to bots registered for every tenant.</param>
public sealed record TeamsCloud(string Issuer, string Metadata, string Login, string MultiTenant)
{
    public static readonly TeamsCloud Public = new(
        "https://api.botframework.com",
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        "https://login.microsoftonline.com",
        "botframework.com"
    );

    public static readonly TeamsCloud UsGovernment = new(
        "https://api.botframework.us",
        "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        "https://login.microsoftonline.us",
        "MicrosoftServices.onmicrosoft.us"
    );

    public static readonly TeamsCloud China = new(
        "https://api.botframework.azure.cn",
        "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
        "https://login.partner.microsoftonline.cn",
        "microsoftservices.partner.onmschina.cn"
    );

    /// <summary>The key server tells the cloud; one that we do not know stands in for the public cloud's.</summary>
    public static TeamsCloud Of(string metadata) =>
        new[] { UsGovernment, China }.FirstOrDefault(cloud => SameHost(cloud.Metadata, metadata)) ?? Public;

    private static bool SameHost(string one, string other) =>
        Uri.TryCreate(one, UriKind.Absolute, out var first)
        && Uri.TryCreate(other, UriKind.Absolute, out var second)
        && first.IdnHost.Equals(second.IdnHost, StringComparison.OrdinalIgnoreCase);
}
