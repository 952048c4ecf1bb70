using System.Net;
using System.Text.Json.Nodes;
using Etiquette.Fakes.Teams;

namespace Etiquette.Adapters.Tests.Teams;

public sealed class TeamsTokenTests : IAsyncLifetime
{
    private TeamsHost host = null!;

    public static TheoryData<string> Faults => [.. TokenFaults.All.Keys];

    public static TheoryData<string> OddOnes => [.. TokenFaults.Odd.Keys];

    public async ValueTask InitializeAsync() => host = await TeamsHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_faulty_token_is_refused_with_its_reason_in_the_log_and_nothing_else(string fault)
    {
        var (reason, header) = TokenFaults.All[fault];
        var status = await KnockAsync(header(host.Sender));

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Empty(host.Heard);
        Assert.Equal(
            $"Warning Teams: a request was refused ({reason}).",
            Assert.Single(host.Log.All, line => line.StartsWith("Warning", StringComparison.Ordinal))
        );
    }

    [Theory]
    [MemberData(nameof(OddOnes))]
    public async Task An_odd_token_is_refused_and_is_no_error_of_ours(string odd)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await KnockAsync(TokenFaults.Odd[odd](host.Sender)));
        Assert.Empty(host.Heard);
        Assert.DoesNotContain(host.Log.All, line => line.Contains("Exception", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("RS256")]
    [InlineData("RS384")]
    [InlineData("RS512")]
    public async Task A_true_token_opens_the_door(string algorithm)
    {
        var header = new JsonObject { ["alg"] = algorithm, ["kid"] = SigningKey.First.Id };
        Assert.Equal(HttpStatusCode.OK, await KnockAsync("Bearer " + host.Sender.Token(header: header)));
        Assert.Single(host.Heard);
    }

    [Theory]
    [InlineData("exp", -290)]
    [InlineData("nbf", 290)]
    public async Task Clocks_may_differ_by_five_minutes(string claim, int seconds)
    {
        var claims = host.Sender.Claims();
        claims[claim] = host.Time.GetUtcNow().ToUnixTimeSeconds() + seconds;
        Assert.Equal(HttpStatusCode.OK, await KnockAsync("Bearer " + host.Sender.Token(claims)));
    }

    [Fact]
    public async Task A_token_without_nbf_is_good()
    {
        var claims = host.Sender.Claims();
        claims.Remove("nbf");
        Assert.Equal(HttpStatusCode.OK, await KnockAsync("Bearer " + host.Sender.Token(claims)));
    }

    [Fact]
    public async Task The_service_url_may_differ_by_its_last_slash()
    {
        var claims = host.Sender.Claims(host.Teams.ServiceUrl.TrimEnd('/'));
        Assert.Equal(HttpStatusCode.OK, await KnockAsync("bearer " + host.Sender.Token(claims)));
    }

    [Fact]
    public async Task Two_authorization_headers_are_one_too_many()
    {
        using var request = TeamsSender.Request(host.Sender.Message("hello").ToJsonString(), null);
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + host.Sender.Token());
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + host.Sender.Token());
        using var response = await host.SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task A_token_at_the_edge_of_sense_cannot_be_made_a_server_error()
    {
        var random = new Random(7);
        var good = host.Sender.Token();
        for (var i = 0; i < 300; i++)
        {
            var letters = good.ToCharArray();
            letters[random.Next(letters.Length - 4)] = (char)random.Next(33, 127);
            var changed = new string(letters);
            if (changed != good)
            {
                Assert.Equal(HttpStatusCode.Unauthorized, await KnockAsync("Bearer " + changed));
            }
        }

        Assert.Empty(host.Heard);
    }

    private async Task<HttpStatusCode> KnockAsync(string? header)
    {
        using var request = TeamsSender.Request(host.Sender.Message("hello").ToJsonString(), null);
        if (header is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", header);
        }

        using var response = await host.SendAsync(request);
        Assert.Empty(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return response.StatusCode;
    }
}
