using System.Net;
using Etiquette.Fakes.Slack;
using Etiquette.Fakes.Teams;
using Microsoft.AspNetCore.Hosting;

namespace Etiquette.Bot.Tests;

/// <summary>From the platform's request to the platform's screen; only the network's other end is ours.</summary>
public sealed class LifeOfAMessageTests
{
    private const string Secret = "life-of-a-message";

    [Fact]
    public async Task A_question_in_Slack_gets_through_clicks_to_a_verdict()
    {
        await using var slack = await FakeSlack.StartAsync();
        await using var bot = new RunningBot();
        await using var host = bot.WithWebHostBuilder(builder =>
            builder
                .UseSetting("SLACK_SIGNING_SECRET", Secret)
                .UseSetting("SLACK_BOT_TOKEN", slack.Token)
                .UseSetting("SLACK_API_URL", slack.ApiUrl)
        );
        using var client = await host.ReadyClientAsync();
        var signer = new SlackSigner(Secret);

        var question = slack.World.DirectMessage("U1", "Should I accept Dana Reyes?").ToJsonString();
        await AcknowledgedAsync(client, () => signer.Json("/slack/events", question));
        await slack.ArrivedAsync(1);
        for (var click = 0; click < 3 && Last(slack).Choices.Contains("I don't know"); click++)
        {
            var answer = slack.World.Click(Last(slack), "U1", "I don't know").ToJsonString();
            await AcknowledgedAsync(client, () => signer.Payload("/slack/interactivity", answer));
            await slack.ArrivedAsync(click + 2);
        }

        Assert.Contains("accept", Last(slack).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("I don't know", Last(slack).Choices);
        Assert.Empty(slack.Faults);
    }

    [Fact]
    public async Task A_message_that_was_not_signed_does_nothing()
    {
        await using var slack = await FakeSlack.StartAsync();
        await using var bot = new RunningBot();
        await using var host = bot.WithWebHostBuilder(builder =>
            builder
                .UseSetting("SLACK_SIGNING_SECRET", Secret)
                .UseSetting("SLACK_BOT_TOKEN", slack.Token)
                .UseSetting("SLACK_API_URL", slack.ApiUrl)
        );
        using var client = await host.ReadyClientAsync();

        using var answer = await client.SendAsync(
            new SlackSigner("somebody else's").Json(
                "/slack/events",
                slack.World.DirectMessage("U1", "Should I accept Dana Reyes?").ToJsonString()
            ),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(bot.Query<string>("SELECT key FROM deliveries"));
    }

    [Fact]
    public async Task A_question_in_Teams_is_answered_with_a_card()
    {
        await using var teams = await FakeTeams.StartAsync();
        await using var bot = new RunningBot();
        await using var host = bot.WithWebHostBuilder(builder =>
        {
            builder.UseEnvironment("Development");
            foreach (var (name, value) in teams.Settings)
            {
                builder.UseSetting(name, value);
            }
        });
        using var client = await host.ReadyClientAsync();
        var kim = new TeamsSender(teams, TimeProvider.System);

        var question = kim.Message("Should I accept Dana Reyes?");
        using var answer = await client.DeliverAsync(() => kim.Request(question));
        await teams.ArrivedAsync(1);

        Assert.True(answer.IsSuccessStatusCode);
        Assert.NotNull(teams.Posts[0].Card);
        Assert.Empty(teams.Faults);
    }

    private static SlackPost Last(FakeSlack slack) => slack.Posts[^1];

    private static async Task AcknowledgedAsync(HttpClient client, Func<HttpRequestMessage> request)
    {
        using var answer = await client.DeliverAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
