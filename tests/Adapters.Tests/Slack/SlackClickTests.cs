using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Etiquette.Adapters.Slack;
using Etiquette.Adapters.Tests.Web;
using Etiquette.Core.Conversations;
using Etiquette.Fakes.Slack;

namespace Etiquette.Adapters.Tests.Slack;

public sealed class SlackClickTests : IAsyncLifetime
{
    private SlackHost host = null!;

    public async ValueTask InitializeAsync() => host = await SlackHost.StartAsync();

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(host.Slack.Faults);
        await host.DisposeAsync();
    }

    [Fact]
    public async Task A_button_says_what_was_picked_on_which_card()
    {
        var card = await PostAsync(Samples.Question);

        await ClickAsync(host.Slack.World.Click(card, "U1", "It said why"));

        var heard = Assert.Single(host.Heard);
        Assert.Equal(new Heard.Picked("note", "reason", 3), heard.Heard);
        Assert.Equal(("C1/1.0", card.Ts), (heard.Address.Conversation, Route(heard).Clicked));
        Assert.Null(Route(heard).Response);
    }

    [Fact]
    public async Task A_fact_is_corrected_through_its_menu()
    {
        var card = await PostAsync(Samples.Decided);

        await ClickAsync(host.Slack.World.Click(card, "U1", "I know them"));

        Assert.Equal(new Heard.Picked("knows", "yes", 3), Assert.Single(host.Heard).Heard);
    }

    [Fact]
    public async Task The_same_click_twice_is_one_delivery_and_the_next_click_another()
    {
        var card = await PostAsync(Samples.Question);
        var click = host.Slack.World.Click(card, "U1", "It said why");

        await ClickAsync(click);
        await ClickAsync(click);
        await ClickAsync(host.Slack.World.Click(card, "U1", "It said why"));

        Assert.Equal(host.Heard[0].Delivery, host.Heard[1].Delivery);
        Assert.NotEqual(host.Heard[0].Delivery, host.Heard[2].Delivery);
    }

    [Fact]
    public async Task Somebody_elses_card_answers_nothing_and_they_alone_are_told()
    {
        var card = await PostAsync(Samples.Question);

        await ClickAsync(host.Slack.World.Click(card, "U2", "It said why", host.Slack.NewResponseUrl()));

        var heard = Assert.Single(host.Heard);
        Assert.Equal(SlackPick.OfAnotherPerson, heard.Heard);
        await SendAsync(new("k2", heard.Address, new Reply.Say("Not yours."), First: true));
        Assert.True(host.Slack.Posts[1].Ephemeral);
        Assert.Equal(0, host.Slack.Posts[0].Updates);
    }

    [Fact]
    public async Task A_command_and_the_clicks_that_follow_stay_between_the_two_of_us()
    {
        var form = host.Slack.World.Command("U1", "accept Dana", "C1", host.Slack.NewResponseUrl());
        await host.SendAsync(host.Signer.Form("/slack/commands", form));
        await SendAsync(new("k1", host.Heard[0].Address, Samples.Question, First: true));
        var card = host.Slack.Posts[0] with { Channel = "C1" };

        await ClickAsync(host.Slack.World.Click(card, "U1", "It said why", host.Slack.NewResponseUrl()));
        await SendAsync(new("k2", host.Heard[1].Address, Samples.Decided, First: true));

        Assert.All(host.Slack.Posts, post => Assert.True(post.Ephemeral));
        Assert.False((bool)host.Slack.Posts[0].Body["replace_original"]!);
        Assert.True((bool)host.Slack.Posts[1].Body["replace_original"]!);
        Assert.Equal(host.Heard[0].Address.Lane, host.Heard[1].Address.Lane);
        Assert.All(
            host.Heard,
            heard => Assert.DoesNotContain("respond", heard.Address.Route, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("https://evil.example/hooks.slack.com/")]
    [InlineData("https://hooks.slack.com.evil.example/x")]
    [InlineData("https://hooks.slack.com@evil.example/x")]
    [InlineData("http://hooks.slack.com/commands/x")]
    [InlineData("https://hooks.slack.com:8443/commands/x")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("file:///etc/passwd")]
    [InlineData("not a url")]
    [InlineData("")]
    public async Task An_answer_never_goes_to_an_address_that_is_not_Slacks(string url)
    {
        await host.SendAsync(
            host.Signer.Form("/slack/commands", host.Slack.World.Command("U1", "help", "C1", url))
        );

        await SendAsync(new("k1", Assert.Single(host.Heard).Address, new Reply.Say("Hello."), First: true));

        Assert.Equal("U1", Assert.Single(host.Slack.Posts).Channel);
    }

    [Fact]
    public async Task A_used_up_address_is_followed_by_the_direct_message()
    {
        var form = host.Slack.World.Command("U1", "help", "C1", host.Slack.NewResponseUrl());
        await host.SendAsync(host.Signer.Form("/slack/commands", form));

        for (var n = 0; n < 6; n++)
        {
            await SendAsync(new($"k{n}", host.Heard[0].Address, new Reply.Say("Hello."), First: n == 0));
        }

        Assert.Equal([true, true, true, true, true, false], host.Slack.Posts.Select(post => post.Ephemeral));
        Assert.Equal("U1", host.Slack.Posts[5].Channel);
    }

    [Theory]
    [InlineData("")]
    [InlineData("approve")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("null")]
    [InlineData("""{"q":"note","o":null,"c":3,"u":"U1"}""")]
    [InlineData("""{"q":"note","o":"none","c":"three","u":"U1"}""")]
    public async Task A_value_that_is_not_ours_is_ignored(string value)
    {
        var card = await PostAsync(Samples.Question);
        var click = host.Slack.World.Click(card, "U1", "It said why");
        click["actions"]![0]!["value"] = value;

        await ClickAsync(click);

        Assert.Empty(host.Heard);
    }

    [Fact]
    public async Task An_organisation_wide_installation_is_known_by_its_enterprise()
    {
        var click = host.Slack.World.Click(await PostAsync(Samples.Question), "U1", "It said why");
        click["team"] = null;
        click["is_enterprise_install"] = true;
        click["enterprise"] = new JsonObject { ["id"] = "E1" };
        using var document = JsonDocument.Parse(click.ToJsonString());

        Assert.Equal("E1", Workspace(document.RootElement, SlackIdentity.Unknown));
        Assert.Equal("E1", Workspace(document.RootElement, new(Team: "T0001", Enterprise: "E1")));
        Assert.Null(Workspace(document.RootElement, new(Team: "T0001", Enterprise: "E2")));
    }

    private static string? Workspace(JsonElement click, SlackIdentity identity) =>
        (SlackClick.Read(click, identity, null!) as SlackPayload.Heard)?.Incoming.Address.Workspace;

    private static SlackRoute Route(Incoming heard) => SlackRoute.Read(heard.Address.Route);

    private async Task<SlackPost> PostAsync(Reply reply)
    {
        await SendAsync(
            new(
                "k1",
                new("slack", "T0001", "U1", "C1/1.0", new SlackRoute("C1", "1.0").ToString()),
                reply,
                First: true
            )
        );
        return host.Slack.Posts[0];
    }

    private async Task ClickAsync(JsonObject click)
    {
        var answer = await host.SendAsync(host.Signer.Payload("/slack/interactivity", click.ToJsonString()));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private async Task SendAsync(Outgoing outgoing) =>
        Assert.IsType<Delivery.Sent>(
            await host.Platform.SendAsync(outgoing, TestContext.Current.CancellationToken)
        );
}
