using System.Net;

namespace Etiquette.Fakes.Teams;

/// <summary>
/// The part of the internet that a bot in production asks, with the fake Teams behind Microsoft's own host names.
/// Whatever else is asked for does not exist, and a token that goes astray is a fault.
/// </summary>
public sealed class MicrosoftNetwork(FakeTeams teams) : HttpMessageHandler
{
    /// <summary>How Teams writes its address there.</summary>
    public static string ServiceUrl(string tenant) => $"https://smba.trafficmanager.net/emea/{tenant}/";

    private static readonly string[] Hosts =
    [
        "smba.trafficmanager.net",
        "login.botframework.com",
        "login.microsoftonline.com",
    ];

    private readonly HttpMessageInvoker wire = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var asked = request.RequestUri!;
        if (asked.Scheme != Uri.UriSchemeHttps || !Hosts.Contains(asked.Host))
        {
            teams.Fault($"{request.Method} {asked.GetLeftPart(UriPartial.Authority)}");
            throw new HttpRequestException("No such host.", null, HttpStatusCode.BadGateway);
        }

        if (asked.Host != Hosts[0] && request.Headers.Authorization is not null)
        {
            teams.Fault($"our token went to {asked.Host}");
        }

        // As it was written: an escaped slash in an id stays escaped.
        request.RequestUri = new Uri(teams.Url + asked.PathAndQuery);
        return await wire.SendAsync(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        wire.Dispose();
        base.Dispose(disposing);
    }
}
