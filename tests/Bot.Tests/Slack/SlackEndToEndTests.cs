using System.Net;
using System.Text.Json.Nodes;
using Etiquette.Fakes.Slack;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Etiquette.Bot.Tests.Slack;

/// <summary>A person in Slack, the whole bot, and a Slack that checks every call.</summary>
public sealed class SlackEndToEndTests : IAsyncLifetime
{
    private const string Secret = "a-signing-secret";

    private readonly RunningBot bot = new();
    private readonly SlackSigner signer = new(Secret);
    private FakeSlack slack = null!;
    private WebApplicationFactory<Program> host = null!;
    private HttpClient http = null!;

    public async ValueTask InitializeAsync()
    {
        slack = await FakeSlack.StartAsync();
        host = bot.WithWebHostBuilder(web =>
            web.UseSetting("SLACK_SIGNING_SECRET", Secret)
                .UseSetting("SLACK_BOT_TOKEN", slack.Token)
                .UseSetting("SLACK_API_URL", slack.ApiUrl)
                .UseSetting("Slack:ResponseUrlPrefixes:0", slack.ResponseUrlPrefix)
        );
        http = await host.ReadyClientAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(slack.Faults);
        http.Dispose();
        await host.DisposeAsync();
        await bot.DisposeAsync();
        await slack.DisposeAsync();
    }

    [Fact]
    public async Task A_direct_message_leads_to_a_verdict_and_a_corrected_fact_to_another_look()
    {
        await SayAsync(slack.World.DirectMessage("U1", "should I accept Dana Reyes?", ts: "1750000000.1"));
        await slack.ArrivedAsync(1);

        var card = await AnswerUntilVerdictAsync("U1");

        Assert.Equal(("DU1", "1750000000.1"), (card.Channel, card.Thread));
        Assert.Contains("Dana Reyes", card.Text, StringComparison.Ordinal);
        var (before, arrived) = (card.Text, slack.Count);
        await ClickAsync(card, "U1", card.Choices[0]);
        await slack.ArrivedAsync(arrived + 1);
        Assert.NotEqual(before, slack.Posts[^1].Text);
    }

    [Fact]
    public async Task A_mention_is_answered_in_its_thread()
    {
        await SayAsync(slack.World.Mention("U2", "should I accept Dana Reyes?", "C1", ts: "1750000000.2"));
        await slack.ArrivedAsync(1);

        Assert.Equal(("C1", "1750000000.2"), (slack.Posts[0].Channel, slack.Posts[0].Thread));
    }

    [Fact]
    public async Task A_command_is_answered_to_one_person_until_the_verdict()
    {
        using var command = signer.Form(
            "/slack/commands",
            slack.World.Command("U3", "accept Dana Reyes", "C2", slack.NewResponseUrl())
        );
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(command)).StatusCode);
        await slack.ArrivedAsync(1);

        await AnswerUntilVerdictAsync("U3", channel: "C2");

        Assert.All(slack.Posts, post => Assert.True(post.Ephemeral));
    }

    [Fact]
    public async Task A_delivery_that_comes_twice_is_answered_once()
    {
        var hello = slack.World.DirectMessage("U4", "help", ts: "1750000000.4");
        await Task.WhenAll(SayAsync(hello), SayAsync(hello.DeepClone().AsObject()));
        await SayAsync(slack.World.DirectMessage("U4", "help", ts: "1750000000.5", thread: "1750000000.4"));
        await slack.ArrivedAsync(2);

        // The second message's answer came next in the same thread: the repeat had none.
        Assert.Equal(2, slack.Posts.Count);
    }

    /// <summary>Clicks the first answer of every question.</summary>
    private async Task<SlackPost> AnswerUntilVerdictAsync(string user, string? channel = null)
    {
        for (var questions = 0; questions <= 3; questions++)
        {
            var card = slack.Posts[^1];
            if ((string?)card.Body["blocks"]![0]!["type"] == "header")
            {
                return card;
            }

            var arrived = slack.Count;
            await ClickAsync(card with { Channel = channel ?? card.Channel }, user, card.Choices[0]);
            await slack.ArrivedAsync(arrived + 1);
        }

        throw new InvalidOperationException("More than three questions.");
    }

    private Task ClickAsync(SlackPost card, string user, string label) =>
        OkAsync(
            signer.Payload(
                "/slack/interactivity",
                slack.World.Click(card, user, label, slack.NewResponseUrl()).ToJsonString()
            )
        );

    private Task SayAsync(JsonObject payload) =>
        OkAsync(signer.Json("/slack/events", payload.ToJsonString()));

    private async Task OkAsync(HttpRequestMessage request)
    {
        using (request)
        {
            Assert.Equal(HttpStatusCode.OK, (await SendAsync(request)).StatusCode);
        }
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) =>
        http.SendAsync(request, TestContext.Current.CancellationToken);
}
