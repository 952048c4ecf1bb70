using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Etiquette.Adapters.Teams;
using Microsoft.Extensions.Options;

namespace Etiquette.Adapters.Tests.Teams;

/// <summary>How we prove who we are: a certificate instead of a secret.</summary>
public sealed class TeamsLoginTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("etiquette-");
    private readonly X509Certificate2 certificate = SelfSigned();

    public void Dispose()
    {
        certificate.Dispose();
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("bot.pfx", null)]
    [InlineData("bot.pfx", "a password")]
    [InlineData("bot.pem", null)]
    [InlineData("bot.pem", "a password")]
    public async Task A_certificate_gets_a_token(string file, string? password)
    {
        await using var host = await StartAsync(Write(file, password), password);
        host.Teams.Login.Certificate = certificate;
        Assert.IsType<Delivery.Sent>(await SendAsync(host));
        Assert.Empty(host.Teams.Faults);
    }

    [Fact]
    public async Task A_certificate_that_the_login_page_does_not_know_stops_everything_and_says_why()
    {
        await using var host = await StartAsync(Write("bot.pfx", null), null);
        using var another = SelfSigned();
        host.Teams.Login.Certificate = another;
        var refused = Assert.IsType<Delivery.Refused>(await SendAsync(host));
        Assert.Equal(("token_invalid_client", true), (refused.Reason, refused.WholeWorkspace));
    }

    [Fact]
    public async Task A_certificate_that_is_not_there_stops_the_start()
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            StartAsync(Path.Combine(folder.FullName, "missing.pfx"), null)
        );
        Assert.Contains("names no file", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_and_a_certificate_are_one_too_many()
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            TeamsHost.StartAsync(settings: ("Teams:CertificatePath", Write("bot.pfx", null)))
        );
        Assert.Contains("both set", fault.Message, StringComparison.Ordinal);
    }

    private static Task<TeamsHost> StartAsync(string path, string? password) =>
        TeamsHost.StartAsync(
            settings:
            [
                ("MicrosoftAppPassword", null),
                ("Teams:CertificatePath", path),
                ("Teams:CertificatePassword", password),
            ]
        );

    private string Write(string name, string? password)
    {
        var path = Path.Combine(folder.FullName, name);
        if (name.EndsWith(".pfx", StringComparison.Ordinal))
        {
            File.WriteAllBytes(path, certificate.Export(X509ContentType.Pkcs12, password));
            return path;
        }

        using var key = certificate.GetRSAPrivateKey()!;
        var pem = password is null
            ? key.ExportPkcs8PrivateKeyPem()
            : key.ExportEncryptedPkcs8PrivateKeyPem(
                password,
                new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1_000)
            );
        File.WriteAllText(path, certificate.ExportCertificatePem() + "\n" + pem);
        return path;
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(
            "CN=bot",
            key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        return request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
    }

    private static Task<Delivery> SendAsync(TeamsHost host)
    {
        var route = new TeamsRoute(host.Teams.ServiceUrl, "a:1personal-chat", host.Sender.Bot);
        var address = new Address("teams", host.Teams.Tenant, "kim", route.ConversationId, route.Write());
        return host.Platform.SendAsync(
            new("key", address, Samples.Say, First: true),
            TestContext.Current.CancellationToken
        );
    }
}
