using System.Net;
using Etiquette.Bot.Tips;
using Etiquette.Fakes.Slack;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Etiquette.Bot.Tests.Tips;

/// <summary>A channel in Slack gets its tips: the whole bot, and a Slack that checks every call.</summary>
public sealed class TipsInSlackTests : IAsyncLifetime
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
    public async Task Subscribed_previewed_skipped_posted_liked_paused_and_stopped()
    {
        Assert.Contains(
            "Every Monday at 9:00 (Europe/London)",
            await SaidAsync("post tips here every Monday at 9, London time"),
            StringComparison.Ordinal
        );
        Assert.Contains("next, on Monday", await SaidAsync("preview the tips", 2), StringComparison.Ordinal);
        Assert.Contains("Skipped", await SaidAsync("skip the next tip"), StringComparison.Ordinal);

        await SaidAsync("post a tip now", 2);
        var tip = slack.Posts.Single(post => post.Thread is null && post.Channel == "C1");
        Assert.Equal(5, tip.Choices.Count);
        await ClickAsync(tip, "U2", "👍 Useful");
        Assert.True(slack.Posts[^1].Ephemeral);
        Assert.Equal(0, slack.Posts.Single(post => post.Ts == tip.Ts).Updates);

        Assert.Contains(
            "Paused",
            await SaidAsync("pause the tips until 5 January"),
            StringComparison.Ordinal
        );
        Assert.Contains("Stopped", await SaidAsync("stop the tips"), StringComparison.Ordinal);
        Assert.Empty(bot.Query<string>("SELECT id FROM subscriptions"));
        Assert.Single(bot.Query<string>("SELECT kind FROM tip_notes WHERE kind = 'up'"));
    }

    [Fact]
    public async Task A_tip_of_the_teams_own_is_read_before_it_is_used()
    {
        var shown = await SaidAsync(
            "add a tip: Say hello first. One line saves them a guess. Source: our HR guide",
            2
        );
        Assert.Contains("Say hello first", shown, StringComparison.Ordinal);
        Assert.Equal(0, TipsInUse());

        await ClickAsync(slack.Posts[^1], "U1", "Use it");

        Assert.Equal(1, TipsInUse());
    }

    [Fact]
    public async Task An_archived_channel_pauses_them_and_the_owner_hears_of_it_in_private()
    {
        await SaidAsync("post tips here every Monday at 9, London time");
        slack.Next("chat.postMessage", new SlackTrouble.Error("is_archived"));
        var now = TimeProvider.System.GetUtcNow().AddMinutes(-1);
        bot.Execute(
            "UPDATE subscriptions SET next_slot = @slot, next_due = @due",
            new { slot = KeptSubscription.Text(now.DateTime), due = now.ToUnixTimeMilliseconds() }
        );

        await host.Services.GetRequiredService<TipClock>().RoundsAsync(TestContext.Current.CancellationToken);
        await slack.ArrivedAsync(2);

        var told = slack.Posts[^1];
        Assert.Equal("U1", told.Channel);
        Assert.Contains("resume the tips", told.Text, StringComparison.Ordinal);
    }

    private long TipsInUse() => bot.Query<long>("SELECT COUNT(*) FROM own_tips WHERE in_use = 1").Single();

    /// <summary>What the bot answers last to a mention in the channel.</summary>
    private async Task<string> SaidAsync(string text, int answers = 1)
    {
        var before = slack.Count;
        var mention = slack.World.Mention("U1", text, "C1").ToJsonString();
        await AcknowledgedAsync(() => signer.Json("/slack/events", mention));
        await slack.ArrivedAsync(before + answers);
        return string.Join('\n', slack.Posts.Skip(before).Select(post => post.Text));
    }

    private async Task AcknowledgedAsync(Func<HttpRequestMessage> request)
    {
        using var answer = await http.DeliverAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private async Task ClickAsync(SlackPost card, string user, string label)
    {
        var before = slack.Count;
        var click = slack.World.Click(card, user, label, slack.NewResponseUrl()).ToJsonString();
        await AcknowledgedAsync(() => signer.Payload("/slack/interactivity", click));
        await slack.ArrivedAsync(before + 1);
    }
}
