using System.Text.Json.Nodes;
using Etiquette.Fakes.Slack;

namespace Etiquette.Adapters.Tests.Slack;

/// <summary>A fake that refused nothing would prove nothing.</summary>
public sealed class FakeSlackTests
{
    public static TheoryData<string, string> Refused =>
        new()
        {
            { """{"channel":"C1","text":""}""", "no_text" },
            { """{"text":"x"}""", "channel_not_found" },
            { """{"channel":"C1","text":"<!channel>"}""", "unescaped" },
            { """{"channel":"C1","text":"a & b"}""", "unescaped" },
            { """{"channel":"C1","text":"x","unfurl_links":true}""", "unfurl" },
            { $$"""{"channel":"C1","text":"{{new string('x', 4001)}}"}""", "msg_too_long" },
            { Blocks("""{"type":"section","text":{"type":"plain_text","text":""}}"""), "empty" },
            { Blocks("""{"type":"section","text":{"type":"mrkdwn","text":"<!here>"}}"""), "unescaped" },
            { Blocks("""{"type":"section","text":{"type":"mrkdwn","text":"x","emoji":true}}"""), "emoji" },
            { Blocks("""{"type":"header","text":{"type":"mrkdwn","text":"x"}}"""), "plain_text" },
            {
                Blocks(
                    """{"type":"header","text":{"type":"plain_text","text":"LONG"}}""".Replace(
                        "LONG",
                        new('x', 151),
                        StringComparison.Ordinal
                    )
                ),
                "150"
            },
            { Blocks("""{"type":"actions","elements":[]}"""), "too few" },
            {
                Blocks(
                    """{"type":"actions","elements":[{"type":"button","action_id":"a","text":{"type":"plain_text","text":"x"},"value":"v"},{"type":"button","action_id":"a","text":{"type":"plain_text","text":"x"},"value":"v"}]}"""
                ),
                "twice"
            },
            { Blocks("""{"type":"marquee"}"""), "unknown block" },
            { Blocks("""{"type":"divider","colour":"red"}"""), "unknown property" },
            { Blocks(string.Join(',', Enumerable.Repeat("""{"type":"divider"}""", 51))), "more than 50" },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_Slack_refuses_the_fake_refuses(string message, string why)
    {
        var body = JsonNode.Parse(message)!.AsObject();
        body.TryAdd("unfurl_links", false);
        body.TryAdd("unfurl_media", false);

        Assert.Contains(why, SlackRules.OfMessage(body, "chat.postMessage"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xoxb-other", "application/json; charset=utf-8", """{"channel":"C1"}""", "invalid_auth")]
    [InlineData(null, "application/json; charset=utf-8", """{"channel":"C1"}""", "not_authed")]
    [InlineData("xoxb-fake", "application/json", """{"channel":"C1"}""", "invalid_json")]
    [InlineData("xoxb-fake", "application/json; charset=utf-8", """{"colour":"red"}""", "invalid_arguments")]
    public async Task A_call_that_is_not_as_documented_is_refused_and_remembered(
        string? token,
        string type,
        string body,
        string error
    )
    {
        await using var slack = await FakeSlack.StartAsync();
        using var http = new HttpClient { BaseAddress = new(slack.ApiUrl) };
        using var request = new HttpRequestMessage(HttpMethod.Post, "chat.postMessage")
        {
            Content = new StringContent(body),
        };
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        request.Headers.Authorization = token is null ? null : new("Bearer", token);

        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Contains(
            error,
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        Assert.Contains(error, Assert.Single(slack.Faults), StringComparison.Ordinal);
    }

    private static string Blocks(string block) => $$"""{"channel":"C1","text":"x","blocks":[{{block}}]}""";
}
