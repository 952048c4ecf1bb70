using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Etiquette.Adapters.Tests.Slack;

public sealed class SlackBadInputTests : IAsyncLifetime
{
    private SlackHost host = null!;

    public async ValueTask InitializeAsync() => host = await SlackHost.StartAsync();

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(host.Heard);
        await host.DisposeAsync();
    }

    [Theory]
    [InlineData("""{"type":"url_verification","challenge":"x"}""", "application/json")]
    [InlineData("ssl_check=1&token=x", "application/x-www-form-urlencoded")]
    [InlineData("not json at all", "application/json")]
    [InlineData("", "application/json")]
    public async Task Unsigned_is_401_with_one_line_in_the_log_and_nothing_else(string body, string type)
    {
        await host.ConnectedAsync();
        var before = host.Log.All.Count;

        var answer = await host.SendAsync(
            new(HttpMethod.Post, "/slack/events")
            {
                Content = new StringContent(body, new MediaTypeHeaderValue(type)),
            }
        );

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(
            "Warning Refused a request to Slack's address: missing_header",
            Assert.Single(host.Log.All.Skip(before))
        );
    }

    [Theory]
    [InlineData("{", "application/json")]
    [InlineData("", "application/json")]
    [InlineData("[1,2", "application/json")]
    [InlineData("""{"type":"event_callback"}}""", "application/json")]
    [InlineData("payload=%7B", "application/x-www-form-urlencoded")]
    [InlineData("payload=", "application/x-www-form-urlencoded")]
    [InlineData("payload={}&payload={}", "application/x-www-form-urlencoded")]
    public async Task Signed_but_broken_is_400(string body, string type) =>
        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(Encoding.UTF8.GetBytes(body), type));

    [Fact]
    public async Task Bytes_that_are_no_text_are_400() =>
        Assert.Equal(
            HttpStatusCode.BadRequest,
            await StatusAsync([.. "{\"type\":\""u8, 0xFF, 0xFE, .. "\"}"u8], "application/json")
        );

    [Fact]
    public async Task Endless_nesting_is_400()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"event\":", 20_000)) + "1" + new string('}', 20_000);

        Assert.Equal(
            HttpStatusCode.BadRequest,
            await StatusAsync(Encoding.UTF8.GetBytes(deep), "application/json")
        );
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    [InlineData("""{"type":null}""")]
    [InlineData("""{"type":["event_callback"]}""")]
    [InlineData("""{"type":"dialog_submission"}""")]
    [InlineData("""{"type":"view_submission","view":{}}""")]
    [InlineData("""{"type":"url_verification"}""")]
    [InlineData("""{"type":"event_callback","team_id":"T0001","event":null}""")]
    [InlineData("""{"type":"event_callback","team_id":"T0001","event":{"type":"message","text":"\ud800"}}""")]
    [InlineData("""{"type":"block_actions","team":{"id":"T0001"},"user":{"id":"U1"},"actions":[]}""")]
    public async Task Signed_but_strange_is_200_and_ignored(string json)
    {
        Assert.Equal(
            HttpStatusCode.OK,
            await StatusAsync(Encoding.UTF8.GetBytes(json), "application/json; charset=utf-8")
        );
        using var payload = host.Signer.Payload("/slack/interactivity", json);
        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync(payload)).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ssl_check=1&token=deprecated")]
    [InlineData("something=else")]
    [InlineData("command=%2Fetiquette&text=hello")]
    [InlineData("%ZZ=%")]
    public async Task A_form_that_asks_nothing_is_200(string form) =>
        Assert.Equal(
            HttpStatusCode.OK,
            await StatusAsync(Encoding.UTF8.GetBytes(form), "application/x-www-form-urlencoded")
        );

    [Theory]
    [InlineData("text/plain")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData(null)]
    public async Task Another_kind_of_body_is_415(string? type) =>
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, await StatusAsync("{}"u8.ToArray(), type));

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("identity, gzip")]
    public async Task A_compressed_body_is_415(string encoding)
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync("{}"u8.ToArray(), TestContext.Current.CancellationToken);
        }

        Assert.Equal(
            HttpStatusCode.UnsupportedMediaType,
            await StatusAsync(packed.ToArray(), "application/json", encoding)
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task More_than_a_megabyte_is_413(bool lengthKnown)
    {
        using var request = Request(new byte[1024 * 1024 + 1], "application/json");
        request.Headers.TransferEncodingChunked = !lengthKnown;

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await host.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Slacks_own_limit_is_acknowledged_and_noted()
    {
        var limited = """{"type":"app_rate_limited","team_id":"T0001","minute_rate_limited":1750000000}""";

        Assert.Equal(
            HttpStatusCode.OK,
            await StatusAsync(Encoding.UTF8.GetBytes(limited), "application/json")
        );
        Assert.Contains(host.Log.All, line => line.Contains("too many", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_POST_is_answered() =>
        Assert.Equal(
            HttpStatusCode.MethodNotAllowed,
            (await host.SendAsync(new(HttpMethod.Get, "/slack/events"))).StatusCode
        );

    private async Task<HttpStatusCode> StatusAsync(byte[] body, string? type, string? encoding = null) =>
        (await host.SendAsync(Request(body, type, encoding))).StatusCode;

    private HttpRequestMessage Request(byte[] body, string? type, string? encoding = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/slack/events")
        {
            Content = new ByteArrayContent(body),
            Headers =
            {
                { "X-Slack-Request-Timestamp", host.Signer.Timestamp },
                { "X-Slack-Signature", host.Signer.Sign(host.Signer.Timestamp, body) },
            },
        };
        request.Content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        if (encoding is not null)
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Encoding", encoding);
        }

        return request;
    }
}
