using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Etiquette.Fakes.Teams;

namespace Etiquette.Adapters.Tests.Teams;

public sealed class TeamsDoorTests : IAsyncLifetime
{
    private TeamsHost host = null!;

    public async ValueTask InitializeAsync() => host = await TeamsHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Only_posts_are_served(string method)
    {
        using var response = await host.SendAsync(
            new HttpRequestMessage(new HttpMethod(method), "/api/messages")
        );
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("nonsense", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"message\"", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    [InlineData("\"message\"", HttpStatusCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":7}", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"\"}", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"\\ud800\"}", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"message\"}", HttpStatusCode.Unauthorized)]
    public async Task A_body_that_is_no_activity_is_told_so(string body, HttpStatusCode status)
    {
        using var response = await host.SendAsync(TeamsSender.Request(body, host.Sender.Token()));
        Assert.Equal(status, response.StatusCode);
        Assert.Empty(host.Heard);
    }

    [Fact]
    public async Task A_deep_body_is_refused()
    {
        var body = new StringBuilder("{\"type\":\"message\",\"value\":")
            .Append('[', 5000)
            .Append(']', 5000)
            .Append('}');
        using var response = await host.SendAsync(TeamsSender.Request(body.ToString(), host.Sender.Token()));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_beyond_a_megabyte_is_refused(bool saysItsLength)
    {
        var activity = host.Sender.Message(new string('x', 1024 * 1024));
        using var request = host.Sender.Request(activity);
        request.Headers.TransferEncodingChunked = !saysItsLength;
        using var response = await host.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Empty(host.Heard);
    }

    [Fact]
    public async Task Thirty_kilobytes_of_text_are_heard()
    {
        using var response = await host.SendAsync(host.Sender.Message(new string('x', 30_000)));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single(host.Heard);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    [InlineData(null)]
    public async Task Only_JSON_is_read(string? type)
    {
        using var request = host.Sender.Request(host.Sender.Message("hello"));
        request.Content!.Headers.ContentType = type is null ? null : new MediaTypeHeaderValue(type);
        using var response = await host.SendAsync(request);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task A_compressed_body_is_not_unpacked()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(
                Encoding.UTF8.GetBytes(host.Sender.Message("hello").ToJsonString()),
                TestContext.Current.CancellationToken
            );
        }

        using var request = host.Sender.Request(host.Sender.Message("hello"));
        request.Content = new ByteArrayContent(packed.ToArray());
        request.Content.Headers.ContentType = new("application/json");
        request.Content.Headers.ContentEncoding.Add("gzip");
        using var response = await host.SendAsync(request);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net.example.org/emea/")]
    [InlineData("https://evil.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net@example.org/emea/")]
    [InlineData("https://smba.trafficmanager.net:8443/emea/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://example.org/")]
    [InlineData("https://botframework.com.example.org/")]
    [InlineData("https://evilbotframework.com/")]
    [InlineData("https://169.254.169.254/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("nonsense")]
    public async Task An_address_that_is_not_on_the_list_is_refused_even_with_a_true_token(string serviceUrl)
    {
        var activity = host.Sender.Message("hello");
        activity["serviceUrl"] = serviceUrl;
        using var response = await host.SendAsync(
            TeamsSender.Request(activity.ToJsonString(), host.Sender.Token(host.Sender.Claims(serviceUrl)))
        );
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(host.Heard);
        Assert.Contains(host.Log.All, line => line.Contains("(service_host)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/7e4a47e0/")]
    [InlineData("https://SMBA.trafficmanager.net/teams")]
    [InlineData("https://europe.botframework.com/")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams")]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/teams")]
    public async Task The_addresses_of_Teams_itself_are_on_the_list(string serviceUrl)
    {
        var activity = host.Sender.Message("hello");
        activity["serviceUrl"] = serviceUrl;
        using var response = await host.SendAsync(
            TeamsSender.Request(activity.ToJsonString(), host.Sender.Token(host.Sender.Claims(serviceUrl)))
        );
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("conversation")]
    [InlineData("channelData")]
    [InlineData("both")]
    [InlineData("none")]
    public async Task Another_companys_activity_is_refused_by_a_single_tenant_bot(string where)
    {
        var activity = host.Sender.Message("hello");
        if (where is "conversation" or "both")
        {
            activity["conversation"]!["tenantId"] = "another-tenant";
        }

        if (where is "channelData" or "both")
        {
            activity["channelData"]!["tenant"]!["id"] = "another-tenant";
        }

        if (where is "none")
        {
            activity["conversation"]!.AsObject().Remove("tenantId");
            activity.Remove("channelData");
        }

        using var response = await host.SendAsync(activity);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(host.Heard);
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("directline")]
    [InlineData("emulator")]
    [InlineData(null)]
    public async Task Another_channel_where_people_choose_their_own_names_is_refused(string? channel)
    {
        var activity = host.Sender.Message("hello");
        activity["channelId"] = channel;
        using var response = await host.SendAsync(activity);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Teams_inside_Copilot_is_Teams()
    {
        var activity = host.Sender.Message("hello");
        activity["channelId"] = "msteams:COPILOT";
        using var response = await host.SendAsync(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task The_log_never_repeats_what_was_sent()
    {
        var activity = host.Sender.Message("Should I accept Dana Quixote?");
        activity["from"]!["name"] = "Kim Zarathustra";
        using var heard = await host.SendAsync(activity);
        using var refused = await host.SendAsync(TeamsSender.Request(activity.ToJsonString(), "forged"));
        activity["type"] = "dance";
        using var ignored = await host.SendAsync(activity);

        Assert.DoesNotContain(host.Log.All, line => line.Contains("Quixote", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log.All, line => line.Contains("Zarathustra", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log.All, line => line.Contains("eyJ", StringComparison.Ordinal));
    }
}
