using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Etiquette.Adapters.Tests.Web;

public sealed class ReviewEndpointTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_note_comes_back_with_label_faults_and_the_words_they_are_about()
    {
        await using var host = await WebHost.StartAsync();

        var (status, review) = await Review(
            host,
            """{"note":"Hi Zoe, could you pass my CV to your manager?","recipient":"Zoe","relationship":"stranger"}"""
        );

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("weak", review["label"]?.GetValue<string>());
        Assert.Equal("""["no_identity","ask_too_big"]""", review["faults"]?.ToJsonString());
        var ask = review["checks"]!
            .AsArray()
            .Single(check => check!["id"]!.GetValue<string>() == "asks-little")!;
        Assert.Equal("[18,36]", ask["at"]?.ToJsonString());
        Assert.Empty(host.Heard);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"note":"  "}""")]
    [InlineData("""{"note":7}""")]
    [InlineData("not json")]
    public async Task Without_a_note_the_answer_says_what_is_missing(string body)
    {
        await using var host = await WebHost.StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await Review(host, body)).Status);
    }

    private static async Task<(HttpStatusCode Status, JsonNode Body)> Review(WebHost host, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await host.Client()
            .PostAsync(new Uri("/api/notes/review", UriKind.Relative), content, Cancellation);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!);
    }
}
