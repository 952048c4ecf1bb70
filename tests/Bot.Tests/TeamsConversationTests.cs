using System.Net;
using System.Text.Json.Nodes;
using Etiquette.Fakes.Teams;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Etiquette.Bot.Tests;

/// <summary>Teams with the whole bot behind it; only Microsoft's end of the network is ours.</summary>
public sealed class TeamsConversationTests : IAsyncLifetime
{
    private const string Shrug = "I don't know";

    private readonly RunningBot bot = new();
    private FakeTeams teams = null!;
    private WebApplicationFactory<Program> host = null!;
    private HttpClient client = null!;
    private TeamsSender kim = null!;

    public async ValueTask InitializeAsync()
    {
        teams = await FakeTeams.StartAsync();
        host = bot.WithWebHostBuilder(builder =>
        {
            builder.UseEnvironment("Development");
            foreach (var (name, value) in teams.Settings)
            {
                builder.UseSetting(name, value);
            }
        });
        client = host.CreateClient();
        kim = new(teams, TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await host.DisposeAsync();
        await bot.DisposeAsync();
        await teams.DisposeAsync();
    }

    [Fact]
    public async Task A_question_gets_through_clicks_to_a_verdict_that_can_be_corrected()
    {
        await TellAsync(kim.Message("Should I accept Dana Reyes?"));
        await teams.ArrivedAsync(1);

        var card = teams.Posts[0].Card!;
        for (var click = 0; click < 3 && CardOnScreen.Choose(card, Shrug) is { } shrug; click++)
        {
            card = await PressAsync(kim.Press(shrug, teams.Posts[0]));
        }

        Assert.DoesNotContain(Shrug, CardOnScreen.Choices(card));
        Assert.Contains("Dana Reyes", card.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains(AdaptiveCardRules.Objects(card), node => (string?)node["title"] == "Why?");
        Assert.Empty(AdaptiveCardRules.Faults(card));

        var correction = AdaptiveCardRules
            .Objects(card)
            .First(node => (string?)node["type"] == "Action.Execute");
        var corrected = await PressAsync(kim.Press(correction, teams.Posts[0]));
        Assert.NotEqual(card.ToJsonString(), corrected.ToJsonString());
        Assert.Empty(teams.Faults);
    }

    [Fact]
    public async Task The_same_click_again_has_one_effect_and_the_same_answer()
    {
        await TellAsync(kim.Message("Should I accept Dana Reyes?"));
        await teams.ArrivedAsync(1);
        var press = kim.Press(teams.Posts[0].Choose(Shrug), teams.Posts[0]);

        var first = await PressAsync(press);
        var again = await PressAsync(press);
        Assert.Equal(first.ToJsonString(), again.ToJsonString());
    }

    [Fact]
    public async Task An_installation_is_greeted_once()
    {
        await Task.WhenAll(TellAsync(kim.Installed()), TellAsync(kim.Added()));
        await TellAsync(kim.Message("thank you", "the-last"));
        await teams.ArrivedAsync(2);
        Assert.Equal(2, teams.Posts.Count);
        Assert.Empty(teams.Faults);
    }

    [Fact]
    public async Task A_channel_gets_its_tips_and_whoever_presses_is_answered_alone()
    {
        kim = new(teams, TimeProvider.System)
        {
            Conversation = "19:general@thread.tacv2;messageid=1",
            ConversationType = "channel",
        };
        Assert.Contains(
            "Every Monday at 9:00",
            await SaidAsync("post tips here every Monday at 9, London time"),
            StringComparison.Ordinal
        );
        Assert.Contains("next, on Monday", await SaidAsync("preview the tips"), StringComparison.Ordinal);
        Assert.Contains("Skipped", await SaidAsync("skip the next tip"), StringComparison.Ordinal);
        var before = teams.Posts.Count;
        await TellAsync(kim.Mentioning("post a tip now"));
        await teams.ArrivedAsync(before + 2);

        var tip = teams.Posts.Single(post => post.Choices.Contains("Not for us"));
        Assert.StartsWith("19:general@thread.tacv2", tip.Conversation, StringComparison.Ordinal);
        var like = AdaptiveCardRules.Objects(tip.Card!).First(node => (string?)node["title"] == "👍 Useful");
        using var answer = await SendAsync(kim.Press(like, tip));
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("application/vnd.microsoft.activity.message", text, StringComparison.Ordinal);

        Assert.Contains(
            "Paused",
            await SaidAsync("pause the tips until 5 January"),
            StringComparison.Ordinal
        );
        Assert.Contains("Stopped", await SaidAsync("stop the tips"), StringComparison.Ordinal);
        Assert.Empty(bot.Query<string>("SELECT id FROM subscriptions"));
        Assert.Empty(teams.Faults);
    }

    /// <summary>Everything that is answered to words in a channel, as its cards and lines stand there.</summary>
    private async Task<string> SaidAsync(string text)
    {
        var before = teams.Posts.Count;
        await TellAsync(kim.Mentioning(text));
        await teams.ArrivedAsync(before + 1);
        return string.Join('\n', teams.Posts.Skip(before).Select(post => post.Activity.ToJsonString()));
    }

    private async Task TellAsync(JsonObject activity)
    {
        using var answer = await SendAsync(activity);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private async Task<JsonObject> PressAsync(JsonObject press)
    {
        using var answer = await SendAsync(press);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var json = JsonNode.Parse(text)!;
        Assert.True((string?)json["type"] == "application/vnd.microsoft.card.adaptive", text);
        return json["value"]!.AsObject();
    }

    /// <summary>As Teams does: an activity that we could not take yet comes again.</summary>
    private async Task<HttpResponseMessage> SendAsync(JsonObject activity)
    {
        while (true)
        {
            using var request = kim.Request(activity);
            var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
            if (answer.StatusCode != HttpStatusCode.ServiceUnavailable)
            {
                return answer;
            }

            answer.Dispose();
        }
    }
}
