using System.Net;
using Etiquette.Fakes.Teams;

namespace Etiquette.Adapters.Tests.Teams;

public sealed class TeamsKeysTests : IAsyncLifetime
{
    private TeamsHost host = null!;

    public async ValueTask InitializeAsync() => host = await TeamsHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Keys_are_read_once_and_kept()
    {
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.OK, await KnockAsync(SigningKey.First));
        }

        Assert.Equal(1, host.Teams.Keys.Downloads);
    }

    [Fact]
    public async Task Many_who_knock_at_once_cause_one_download()
    {
        var knocks = Enumerable.Range(0, 20).Select(_ => KnockAsync(SigningKey.First));
        Assert.All(await Task.WhenAll(knocks), status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(1, host.Teams.Keys.Downloads);
    }

    [Fact]
    public async Task A_new_key_is_found_as_soon_as_it_signs()
    {
        await KnockAsync(SigningKey.First);
        host.Teams.Keys.Publish(SigningKey.Second, "msteams");
        Assert.Equal(HttpStatusCode.OK, await KnockAsync(SigningKey.Second));
        Assert.Equal(HttpStatusCode.OK, await KnockAsync(SigningKey.First));
    }

    [Fact]
    public async Task Forged_key_ids_cannot_make_us_hammer_the_key_server()
    {
        for (var i = 0; i < 300; i++)
        {
            var header = new System.Text.Json.Nodes.JsonObject { ["alg"] = "RS256", ["kid"] = $"forged-{i}" };
            using var request = TeamsSender.Request("{}", host.Sender.Token(header: header));
            using var response = await host.SendAsync(request);
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }

        Assert.InRange(host.Teams.Keys.Downloads, 1, 2);
    }

    [Fact]
    public async Task After_five_minutes_a_new_key_is_looked_for_again()
    {
        await KnockAsync(SigningKey.First);
        await KnockAsync(SigningKey.Foreign);
        host.Teams.Keys.Publish(SigningKey.Second, "msteams");
        Assert.Equal(HttpStatusCode.Unauthorized, await KnockAsync(SigningKey.Second));
        host.Time.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(HttpStatusCode.OK, await KnockAsync(SigningKey.Second));
    }

    [Fact]
    public async Task A_withdrawn_key_is_good_for_a_day_at_most()
    {
        await KnockAsync(SigningKey.First);
        host.Teams.Keys.Publish(SigningKey.Second, "msteams");
        host.Teams.Keys.Withdraw(SigningKey.First);
        host.Time.Advance(TimeSpan.FromHours(24));
        Assert.Equal(HttpStatusCode.Unauthorized, await KnockAsync(SigningKey.First));
    }

    [Fact]
    public async Task Without_any_key_yet_we_say_503_and_try_again()
    {
        host.Teams.Keys.Away = true;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await KnockAsync(SigningKey.First));
        var asked = host.Teams.Keys.Downloads;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await KnockAsync(SigningKey.First));
        Assert.Equal(asked, host.Teams.Keys.Downloads);

        host.Teams.Keys.Away = false;
        host.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(HttpStatusCode.OK, await KnockAsync(SigningKey.First));
    }

    [Fact]
    public async Task While_the_key_server_is_away_the_last_good_keys_serve()
    {
        await KnockAsync(SigningKey.First);
        host.Teams.Keys.Away = true;
        host.Time.Advance(TimeSpan.FromDays(2));
        Assert.Equal(HttpStatusCode.OK, await KnockAsync(SigningKey.First));
        Assert.Equal(HttpStatusCode.Unauthorized, await KnockAsync(SigningKey.Foreign));
    }

    [Fact]
    public async Task An_empty_list_of_keys_does_not_take_the_good_ones_away()
    {
        await KnockAsync(SigningKey.First);
        host.Teams.Keys.Withdraw(SigningKey.First);
        host.Time.Advance(TimeSpan.FromDays(2));
        Assert.Equal(HttpStatusCode.OK, await KnockAsync(SigningKey.First));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("webchat")]
    [InlineData("MSTEAMS")]
    public async Task A_key_that_does_not_speak_for_Teams_is_refused(string? endorsement)
    {
        host.Teams.Keys.Publish(SigningKey.Second, endorsement is null ? null : [endorsement]);
        Assert.Equal(HttpStatusCode.Unauthorized, await KnockAsync(SigningKey.Second));
        Assert.Contains(host.Log.All, line => line.Contains("(endorsement)", StringComparison.Ordinal));
    }

    private async Task<HttpStatusCode> KnockAsync(SigningKey key)
    {
        var body = host.Sender.Message("hello").ToJsonString();
        using var response = await host.SendAsync(TeamsSender.Request(body, host.Sender.Token(null, key)));
        return response.StatusCode;
    }
}
