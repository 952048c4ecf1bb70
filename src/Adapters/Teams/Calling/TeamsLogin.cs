using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Etiquette.Adapters.Teams;

/// <summary>Where our tokens come from: the login page, for a secret or a certificate; or the machine's own identity.</summary>
internal static class TeamsLogin
{
    public const string Client = "teams-login";

    public static NewToken For(TeamsOptions options, IHttpClientFactory http) =>
        !options.IsOn
            ? _ => throw new InvalidOperationException("Teams has no credentials to get a token with.")
        : options.Is(TeamsOptions.UserAssignedMSI) ? ByManagedIdentity(options, new Clients(http, null))
        : ByItself(options, new Clients(http, options.TokenEndpoint));

    private static NewToken ByItself(TeamsOptions options, Clients clients)
    {
        var cloud = options.Cloud;
        var tenant = options.Is(TeamsOptions.MultiTenant) ? cloud.MultiTenant : options.TenantId;
        var application = ConfidentialClientApplicationBuilder
            .Create(options.AppId)
            .WithProof(options)
            .WithAuthority(new Uri($"{cloud.Login}/{tenant}"))
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(clients)
            .Build();
        // We keep the token ourselves: when we ask, we want a new one.
        return cancellation =>
            application
                .AcquireTokenForClient([cloud.Issuer + "/.default"])
                .WithForceRefresh(true)
                .ExecuteAsync(cancellation);
    }

    [SuppressMessage(
        "Reliability",
        "CA2000",
        Justification = "The application signs with it as long as we run."
    )]
    private static ConfidentialClientApplicationBuilder WithProof(
        this ConfidentialClientApplicationBuilder application,
        TeamsOptions options
    ) =>
        options.CertificatePath is { } path
            ? application.WithCertificate(Certificate(path, options.CertificatePassword))
            : application.WithClientSecret(options.Password);

    private static X509Certificate2 Certificate(string path, string? password) =>
        X509Certificate2.GetCertContentType(path) is X509ContentType.Pkcs12
            ? X509CertificateLoader.LoadPkcs12FromFile(path, password)
        : password is null ? X509Certificate2.CreateFromPemFile(path)
        : X509Certificate2.CreateFromEncryptedPemFile(path, password);

    private static NewToken ByManagedIdentity(TeamsOptions options, Clients clients)
    {
        var identity = ManagedIdentityId.WithUserAssignedClientId(options.AppId);
        var application = ManagedIdentityApplicationBuilder
            .Create(identity)
            .WithHttpClientFactory(clients)
            .Build();
        return cancellation =>
            application
                .AcquireTokenForManagedIdentity(options.Cloud.Issuer)
                .WithForceRefresh(true)
                .ExecuteAsync(cancellation);
    }

    /// <summary>MSAL accepts only login pages of Microsoft's; <c>Teams:TokenEndpoint</c> says where one really stands.</summary>
    private sealed class Clients(IHttpClientFactory http, string? endpoint) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => http.CreateClient(endpoint is null ? Client : RedirectedClient);
    }

    public const string RedirectedClient = "teams-login-elsewhere";
}
