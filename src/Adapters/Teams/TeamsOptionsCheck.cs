using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Etiquette.Adapters.Teams;

/// <summary>Stops the start when Teams is half set, and says which setting is missing.</summary>
internal sealed class TeamsOptionsCheck(IHostEnvironment environment) : IValidateOptions<TeamsOptions>
{
    public ValidateOptionsResult Validate(string? name, TeamsOptions options) =>
        Faults(options).ToList() is { Count: > 0 } faults
            ? ValidateOptionsResult.Fail(faults)
            : ValidateOptionsResult.Success;

    private IEnumerable<string> Faults(TeamsOptions options)
    {
        if (options is { AppId: null, Password: null, TenantId: null, CertificatePath: null })
        {
            yield break;
        }

        if (options.AppId is null)
        {
            yield return "Teams is half set: MicrosoftAppId is missing.";
        }

        if (Known.All(type => !options.Is(type)))
        {
            yield return $"MicrosoftAppType must be one of {string.Join(", ", Known)}.";
        }

        if (options is { Password: null, CertificatePath: null } && !options.Is(TeamsOptions.UserAssignedMSI))
        {
            yield return "Teams is half set: MicrosoftAppPassword is missing (or set Teams:CertificatePath).";
        }

        if (options is { Password: not null, CertificatePath: not null })
        {
            yield return "MicrosoftAppPassword and Teams:CertificatePath are both set: take one of them away.";
        }

        if (options.CertificatePath is { } path && !File.Exists(path))
        {
            yield return "Teams:CertificatePath names no file.";
        }

        if (options.TenantId is null && !options.Is(TeamsOptions.MultiTenant))
        {
            yield return "Teams is half set: MicrosoftAppTenantId is missing "
                + "(or set MicrosoftAppType to MultiTenant).";
        }

        if (options.TokenEndpoint is not null && options.Is(TeamsOptions.UserAssignedMSI))
        {
            yield return "Teams:TokenEndpoint has no meaning for UserAssignedMSI: the machine gives the token.";
        }

        if (!IsSafe(options.OpenIdMetadataUrl))
        {
            yield return "Teams:OpenIdMetadataUrl must be an https address (http for this machine only).";
        }

        if (options.TokenEndpoint is { } endpoint && !IsSafe(endpoint))
        {
            yield return "Teams:TokenEndpoint must be an https address (http for this machine only).";
        }

        foreach (var prefix in options.ServiceUrlPrefixes.Where(prefix => !MayBeTold(prefix)))
        {
            yield return $"Teams:ServiceUrlPrefixes: {prefix} must be an https address "
                + "(http for this machine only, and only in Development).";
        }
    }

    private static readonly string[] Known =
    [
        TeamsOptions.SingleTenant,
        TeamsOptions.MultiTenant,
        TeamsOptions.UserAssignedMSI,
    ];

    private static bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri is { Scheme: "http", IsLoopback: true });

    private bool MayBeTold(string prefix) =>
        IsSafe(prefix) && (environment.IsDevelopment() || new Uri(prefix).Scheme == Uri.UriSchemeHttps);
}
