using System.Net;
using System.Text.Json.Nodes;
using Etiquette.Adapters.Teams;
using Etiquette.Core.Conversations;
using Etiquette.Fakes.Teams;
using NSubstitute;
using NSubstitute.ExceptionExtensions;

namespace Etiquette.Adapters.Tests.Teams;

public sealed class TeamsClickTests : IAsyncLifetime
{
    private TeamsHost host = null!;

    public async ValueTask InitializeAsync() => host = await TeamsHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task A_click_is_answered_in_the_response_by_the_next_card()
    {
        host.Replies = [Samples.Decide];
        var answer = await host.InvokeAsync(host.Sender.Press(Button("No"), id: "f:1"));

        var incoming = Assert.Single(host.Heard);
        Assert.Equal(new Heard.Picked("knows", "no", 3), incoming.Heard);
        Assert.True(incoming.Inline);
        Assert.Equal($"teams:{host.Teams.Tenant}:a:1personal-chat:f:1", incoming.Delivery.Key);
        Assert.Equal(200, (int)answer["statusCode"]!);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)answer["type"]);
        Assert.Empty(AdaptiveCardRules.Faults(answer["value"]!.AsObject()));
    }

    [Fact]
    public async Task The_clicked_card_is_replaced_for_everybody_and_for_good()
    {
        var asked = await PostAsync(Samples.Ask);
        host.Replies = [Samples.Decide];
        await host.InvokeAsync(host.Sender.Press(asked.Choose("No"), asked));

        await host.Teams.ArrivedAsync(2);
        var now = Assert.Single(host.Teams.Posts);
        Assert.Contains("Dana Reyes", now.Summary, StringComparison.Ordinal);
        Assert.Empty(host.Teams.Faults);
    }

    [Fact]
    public async Task A_repeated_click_is_answered_again_and_changes_no_card()
    {
        var asked = await PostAsync(Samples.Ask);
        host.Turns.HearAsync(Arg.Any<Incoming>(), Arg.Any<CancellationToken>())
            .Returns(new Heeded(Repeat: true, [Samples.Decide], null, null));
        var answer = await host.InvokeAsync(host.Sender.Press(asked.Choose("No"), asked));
        Assert.Equal("AdaptiveCard", (string?)answer["value"]!["type"]);
        Assert.Equal(1, host.Teams.Count);
    }

    [Fact]
    public async Task A_passing_remark_leaves_the_card_as_it_is()
    {
        host.Replies = [new Reply.Say("That card is from an earlier request.", Aside: true)];
        var answer = await host.InvokeAsync(host.Sender.Press(Button("No")));
        Assert.Equal("application/vnd.microsoft.activity.message", (string?)answer["type"]);
        Assert.Equal("That card is from an earlier request.", (string?)answer["value"]);
    }

    [Fact]
    public async Task A_click_that_changes_nothing_is_told_so()
    {
        var answer = await host.InvokeAsync(host.Sender.Press(Button("No")));
        Assert.Equal("application/vnd.microsoft.activity.message", (string?)answer["type"]);
    }

    [Fact]
    public async Task Somebody_elses_click_is_told_politely_and_changes_nothing()
    {
        var colleague = new TeamsSender(host.Teams, host.Time) { AadObjectId = "another-person" };
        var answer = await host.InvokeAsync(colleague.Press(Button("No")));
        Assert.Equal("This card is somebody else's question.", (string?)answer["value"]);
        Assert.Equal("application/vnd.microsoft.activity.message", (string?)answer["type"]);
        Assert.Empty(host.Heard);
    }

    [Fact]
    public async Task A_forged_owner_only_answers_for_the_forger()
    {
        var colleague = new TeamsSender(host.Teams, host.Time) { AadObjectId = "another-person" };
        var theirs = AdaptiveCards.Card([Samples.Ask], new Audience("another-person"));
        await host.InvokeAsync(colleague.Press(First(theirs)));
        Assert.Equal("another-person", Assert.Single(host.Heard).Address.User);
    }

    [Fact]
    public async Task An_old_clients_click_is_a_message_and_its_answer_takes_the_cards_place()
    {
        var asked = await PostAsync(Samples.Ask);
        using var response = await host.SendAsync(host.Sender.Submit(asked.Choose("No"), asked));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);

        var incoming = Assert.Single(host.Heard);
        Assert.Equal(new Heard.Picked("knows", "no", 3), incoming.Heard);
        Assert.False(incoming.Inline);
        var sent = await SendAsync(new("k", incoming.Address, Samples.Decide, First: true));
        Assert.Equal(new Delivery.Sent(asked.Id), sent);
        Assert.Single(host.Teams.Posts);
        Assert.Empty(host.Teams.Faults);
    }

    [Fact]
    public async Task An_old_clients_click_on_somebody_elses_card_is_told_to_that_person_alone()
    {
        var colleague = new TeamsSender(host.Teams, host.Time)
        {
            AadObjectId = "another-person",
            User = "29:other",
        };
        using var response = await host.SendAsync(colleague.Submit(Button("No")));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(host.Heard);

        await host.Teams.ArrivedAsync(1);
        var told = Assert.Single(host.Teams.Posts);
        Assert.True(told.Whisper);
        Assert.Equal("29:other", (string?)told.Activity["recipient"]!["id"]);
        Assert.Empty(host.Teams.Faults);
    }

    [Fact]
    public async Task A_choice_from_a_list_is_a_click()
    {
        var card = AdaptiveCards.Card([Samples.Many(9)], new Audience(host.Sender.AadObjectId));
        var label = CardOnScreen.Choices(card)[7];
        await host.InvokeAsync(host.Sender.Press(CardOnScreen.Choose(card, label)!));
        Assert.Equal(new Heard.Picked("many", "o7", 1), Assert.Single(host.Heard).Heard);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"data\"")]
    [InlineData("{\"action\":{}}")]
    [InlineData("{\"action\":{\"data\":\"text\"}}")]
    [InlineData("{\"action\":{\"data\":{\"question\":\"knows\"}}}")]
    [InlineData(
        "{\"action\":{\"data\":{\"question\":\"knows\",\"option\":\"no\",\"owner\":\"x\",\"case\":1e99}}}"
    )]
    public async Task A_button_that_is_not_ours_is_told_so_inside_a_200(string value)
    {
        var press = host.Sender.Press(Button("No"));
        press["value"] = JsonNode.Parse(value);
        var answer = await host.InvokeAsync(press);
        Assert.Equal(400, (int)answer["statusCode"]!);
        Assert.Equal("application/vnd.microsoft.error", (string?)answer["type"]);
        Assert.Empty(host.Heard);
    }

    [Theory]
    [InlineData(typeof(TimeoutException))]
    [InlineData(typeof(InvalidOperationException))]
    public async Task When_we_fail_the_person_is_told_inside_a_200(Type failure)
    {
        host.Turns.HearAsync(Arg.Any<Incoming>(), Arg.Any<CancellationToken>())
            .ThrowsAsync((Exception)Activator.CreateInstance(failure)!);
        var answer = await host.InvokeAsync(host.Sender.Press(Button("No")));
        Assert.Equal(500, (int)answer["statusCode"]!);
        Assert.NotEmpty((string)answer["value"]!["message"]!);
    }

    [Theory]
    [InlineData("composeExtension/selectItem")]
    [InlineData("composeExtension/queryLink")]
    [InlineData("composeExtension/query")]
    [InlineData("suggestedActions/submit")]
    [InlineData("tab/fetch")]
    [InlineData("config/fetch")]
    [InlineData("fileConsent/invoke")]
    [InlineData("application/search")]
    [InlineData("signin/verifyState")]
    [InlineData("somethingNew")]
    [InlineData(null)]
    public async Task Invokes_that_we_do_not_serve_are_501(string? name)
    {
        var press = host.Sender.Press(Button("No"));
        press["name"] = name;
        using var response = await host.SendAsync(press);
        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private JsonObject Button(string title) =>
        CardOnScreen.Choose(AdaptiveCards.Card([Samples.Ask], new Audience(host.Sender.AadObjectId)), title)!;

    private static JsonObject First(JsonObject card) =>
        AdaptiveCardRules.Objects(card).First(node => (string?)node["type"] == "Action.Execute");

    private Task<Delivery> SendAsync(Outgoing outgoing) =>
        host.Platform.SendAsync(outgoing, TestContext.Current.CancellationToken);

    private async Task<TeamsPost> PostAsync(Reply reply)
    {
        var route = new TeamsRoute(host.Teams.ServiceUrl, host.Sender.Conversation, host.Sender.Bot);
        var address = new Address("teams", host.Teams.Tenant, host.Sender.AadObjectId, "c", route.Write());
        Assert.IsType<Delivery.Sent>(await SendAsync(new("key", address, reply, First: true)));
        return host.Teams.Posts[^1];
    }
}
