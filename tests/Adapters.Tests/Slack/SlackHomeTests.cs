using System.Net;
using System.Text.Json.Nodes;
using Etiquette.Adapters.Slack;
using Etiquette.Core.Accepting;
using Etiquette.Core.Conversations;
using Etiquette.Fakes;
using Etiquette.Fakes.Slack;
using NSubstitute;

namespace Etiquette.Adapters.Tests.Slack;

public sealed class SlackHomeTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private SlackHost host = null!;

    public async ValueTask InitializeAsync() => host = await SlackHost.StartAsync();

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(host.Slack.Faults);
        await host.DisposeAsync();
    }

    [Fact]
    public void The_page_looks_like_this() =>
        Golden.Matches(
            Rendered(
                Home.Of(
                    Say(Say(Person.New, "should I accept <Dana & Co>?", "a"), "I work as a nurse", "b"),
                    Team.None,
                    Monday
                ) with
                {
                    Notes = [new("Otto Klee", "Dear Otto,\nwe met in Lisbon.")],
                    Tips = ["Every Monday at 9:00 (Europe/London), tips in #general."],
                }
            ),
            "home.json"
        );

    [Fact]
    public void The_fullest_page_stays_within_Slacks_limits()
    {
        var ask = new Reply.Ask(
            "q",
            "a",
            new string('x', 5000),
            [.. Enumerable.Range(0, 200).Select(n => new Option($"o{n}", new string('y', 200)))],
            1
        );
        var home = new Home(
            ask,
            [.. Enumerable.Repeat(ask, 40)],
            [.. Enumerable.Repeat(new NoteInHand(new string('n', 5000), new string('t', 9000)), 40)],
            Home.Of(Person.New, Team.None, Monday).Settings
        )
        {
            Tips = [.. Enumerable.Repeat(new string('w', 5000), 100)],
        };

        var call = JsonNode.Parse(SlackView.Publish("U1", home).Span)!.AsObject();

        Assert.Null(SlackRules.OfView(call, "views.publish"));
    }

    [Fact]
    public async Task Opening_the_tab_draws_the_page_of_that_person()
    {
        await EventAsync(host.Slack.World.HomeOpened("U1", "home"));

        var view = await host.Slack.DrawnAsync(1);
        Assert.Equal(("home", "U1"), ((string?)view["type"], (string?)view["for"]));
        Assert.Empty(host.Heard);
    }

    [Fact]
    public async Task A_setting_is_heard_without_a_word_in_the_chat_and_the_page_drawn_anew()
    {
        var view = await OpenAsync();

        await ClickAsync(host.Slack.World.HomeClick(view, "U1", "Law firm"));

        await host.Slack.DrawnAsync(2);
        var heard = Assert.Single(host.Heard);
        Assert.Equal(new Heard.Picked("my-role", nameof(Role.LawFirm), 0), heard.Heard);
        Assert.True(heard.Inline);
    }

    [Fact]
    public async Task An_open_question_is_answered_on_the_page_and_goes_on_in_the_chat()
    {
        var waits = Home.Of(Say(Person.New, "should I accept Dana?", "a"), Team.None, Monday);
        host.Turns.HomeAsync(Arg.Any<Address>(), Arg.Any<CancellationToken>()).Returns(waits);
        var view = await OpenAsync();

        await ClickAsync(host.Slack.World.HomeClick(view, "U1", "No, I do not know them"));

        var heard = Assert.Single(host.Heard);
        Assert.Equal(new Heard.Picked("knows_requester", "no", 1), heard.Heard);
        Assert.False(heard.Inline);
        Assert.Equal("U1", SlackRoute.Read(heard.Address.Route).Channel);
    }

    [Fact]
    public async Task Erasing_asks_again_and_then_forgets_that_person()
    {
        var view = await OpenAsync();
        var button = view["blocks"]!
            .AsArray()
            .Where(block => (string?)block!["type"] == "actions")
            .SelectMany(block => block!["elements"]!.AsArray())
            .Single(element => (string?)element!["action_id"] == "erase")!;
        Assert.NotNull(button["confirm"]);

        await ClickAsync(host.Slack.World.HomeClick(view, "U1", "Erase everything"));

        await host
            .Turns.Received(1)
            .ForgetAsync("slack", "T0001", "U1", Arg.Any<DeliveryId>(), Arg.Any<CancellationToken>());
        await host.Slack.DrawnAsync(2);
    }

    [Fact]
    public async Task Everything_kept_is_shown_in_a_dialog_however_long_it_is()
    {
        var json = string.Join(
            '\n',
            Enumerable.Range(0, 2000).Select(n => $"  \"line {n}\": \"<kept> & so\",")
        );
        host.Turns.ExportAsync(Arg.Any<Address>(), Arg.Any<CancellationToken>()).Returns(json);
        var view = await OpenAsync();

        await ClickAsync(host.Slack.World.HomeClick(view, "U1", "Show it all"));

        var dialog = await host.Slack.DrawnAsync(2);
        Assert.Equal("modal", (string?)dialog["type"]);
        Assert.Contains("line 1999", dialog.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_opens_from_the_page()
    {
        var view = await OpenAsync();

        await ClickAsync(host.Slack.World.HomeClick(view, "U1", "Ask about a request"));

        Assert.Equal("should-i-accept", (string?)(await host.Slack.DrawnAsync(2))["callback_id"]);
    }

    private async Task<JsonObject> OpenAsync()
    {
        await EventAsync(host.Slack.World.HomeOpened("U1", "home"));
        return await host.Slack.DrawnAsync(1);
    }

    private Task EventAsync(JsonObject payload) =>
        OkAsync(host.Signer.Json("/slack/events", payload.ToJsonString()));

    private Task ClickAsync(JsonObject payload) =>
        OkAsync(host.Signer.Payload("/slack/interactivity", payload.ToJsonString()));

    private async Task OkAsync(HttpRequestMessage request) =>
        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync(request)).StatusCode);

    private static Person Say(Person person, string text, string where) =>
        person.Hear(new Heard.Said(text), where, Team.None, Monday).Next;

    private static string Rendered(Home home) =>
        SlackManifestText.AsJson(JsonNode.Parse(SlackView.Publish("U1", home).Span)!.AsObject());
}
