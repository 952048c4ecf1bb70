using System.Net;
using System.Text;
using NSubstitute;

namespace Etiquette.Adapters.Tests.Web;

public sealed class WhoMayCallTests
{
    private const string Key = "a-key-of-at-least-24-characters";
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("127.9.9.9", HttpStatusCode.OK)]
    [InlineData("::1", HttpStatusCode.OK)]
    [InlineData("::ffff:127.0.0.1", HttpStatusCode.OK)]
    [InlineData("10.0.0.7", HttpStatusCode.Forbidden)]
    [InlineData("::ffff:10.0.0.7", HttpStatusCode.Forbidden)]
    [InlineData(null, HttpStatusCode.Forbidden)]
    public async Task In_development_only_this_machine_may_call(string? caller, HttpStatusCode expected)
    {
        await using var host = await WebHost.StartAsync(caller: caller);

        await AnswersAsync(host, expected);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    [InlineData("Host", "bot.example.org")]
    [InlineData("Host", "localhost.example.org")]
    public async Task A_tunnel_to_this_machine_is_not_this_machine(string header, string value)
    {
        await using var host = await WebHost.StartAsync();

        await AnswersAsync(host, HttpStatusCode.Forbidden, (header, value));
    }

    [Fact]
    public async Task In_production_there_is_no_api_until_a_key_is_set()
    {
        await using var host = await WebHost.StartAsync("Production");

        await AnswersAsync(host, HttpStatusCode.NotFound, ("Authorization", $"Bearer {Key}"));
    }

    [Theory]
    [InlineData("Bearer " + Key, HttpStatusCode.OK)]
    [InlineData("bearer " + Key, HttpStatusCode.OK)]
    [InlineData("Bearer " + Key + "x", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer ", HttpStatusCode.Unauthorized)]
    [InlineData("Basic " + Key, HttpStatusCode.Unauthorized)]
    [InlineData(Key, HttpStatusCode.Unauthorized)]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    public async Task In_production_every_call_carries_the_key(string? authorization, HttpStatusCode expected)
    {
        await using var host = await WebHost.StartAsync("Production", "10.0.0.7", ("Api:Key", Key));

        await AnswersAsync(host, expected, ("Authorization", authorization));
    }

    [Fact]
    public async Task Being_on_the_same_machine_replaces_no_key_in_production()
    {
        await using var host = await WebHost.StartAsync("Production", settings: ("Api:Key", Key));

        await AnswersAsync(host, HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_key_that_could_be_guessed_stops_the_start()
    {
        var problem = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            WebHost.StartAsync("Production", settings: ("Api:Key", "secret"))
        );

        Assert.Contains("Api:Key", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", problem.Message, StringComparison.Ordinal);
    }

    private static async Task AnswersAsync(
        WebHost host,
        HttpStatusCode expected,
        params (string Name, string? Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/chat")
        {
            Content = new StringContent(
                """{"user":"u","conversation":"c","text":"hi"}""",
                Encoding.UTF8,
                "application/json"
            ),
        };
        foreach (var (name, value) in headers.Where(header => header.Value is not null))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var answer = await host.Client().SendAsync(request, Cancellation);

        Assert.Equal(expected, answer.StatusCode);
        await host
            .Turns.ReceivedWithAnyArgs(expected == HttpStatusCode.OK ? 1 : 0)
            .HearAsync(default!, Cancellation);
    }
}
