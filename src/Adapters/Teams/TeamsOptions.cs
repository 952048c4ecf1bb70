using Microsoft.Extensions.Configuration;

namespace Etiquette.Adapters.Teams;

/// <summary>The settings of Teams, under the names that Bot Framework people already use.</summary>
public sealed class TeamsOptions
{
    public string? AppId { get; set; }
    public string? Password { get; set; }

    /// <summary>Instead of a password: a PFX file, or a PEM file with certificate and key.</summary>
    public string? CertificatePath { get; set; }
    public string? CertificatePassword { get; set; }
    public string? TenantId { get; set; }

    /// <summary>SingleTenant, MultiTenant or UserAssignedMSI.</summary>
    public string AppType { get; set; } = SingleTenant;
    public string OpenIdMetadataUrl { get; set; } = TeamsCloud.Public.Metadata;

    /// <summary>Where outbound tokens come from; null: the cloud's own login page for the tenant.</summary>
    public string? TokenEndpoint { get; set; }

    /// <summary>Widens the list of hosts that may be told our answers, and our token.</summary>
    public IReadOnlyList<string> ServiceUrlPrefixes { get; set; } = [];

    /// <summary>Entra object ids of people who may manage the bot wherever it is.</summary>
    public IReadOnlyList<string> Administrators { get; set; } = [];

    public const string SingleTenant = nameof(SingleTenant);
    public const string MultiTenant = nameof(MultiTenant);
    public const string UserAssignedMSI = nameof(UserAssignedMSI);

    /// <summary>Without an app id there is nobody whom Teams could address.</summary>
    public bool IsOn => AppId is not null;

    public bool Is(string appType) => appType.Equals(AppType, StringComparison.OrdinalIgnoreCase);

    public TeamsCloud Cloud => TeamsCloud.Of(OpenIdMetadataUrl);

    public void Read(IConfiguration settings)
    {
        AppId = Text("MicrosoftAppId");
        Password = Text("MicrosoftAppPassword");
        CertificatePath = Text("Teams:CertificatePath");
        CertificatePassword = Text("Teams:CertificatePassword");
        TenantId = Text("MicrosoftAppTenantId");
        AppType = Text("MicrosoftAppType") ?? AppType;
        OpenIdMetadataUrl = Text("Teams:OpenIdMetadataUrl") ?? OpenIdMetadataUrl;
        TokenEndpoint = Text("Teams:TokenEndpoint");
        ServiceUrlPrefixes = Several("Teams:ServiceUrlPrefixes");
        Administrators = Several("Teams:Administrators");

        string? Text(string key) =>
            settings[key] is { } text && text.Trim() is { Length: > 0 } set ? set : null;

        // One environment variable holds several, separated by commas; a JSON file has a list.
        IReadOnlyList<string> Several(string key) =>
            [
                .. settings
                    .GetSection(key)
                    .GetChildren()
                    .Select(child => child.Value ?? "")
                    .Append(settings[key] ?? "")
                    .SelectMany(text => text.Split([',', ';', ' '], Split))
                    .Distinct(),
            ];
    }

    private const StringSplitOptions Split =
        StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
}
