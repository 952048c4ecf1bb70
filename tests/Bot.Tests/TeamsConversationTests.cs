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
