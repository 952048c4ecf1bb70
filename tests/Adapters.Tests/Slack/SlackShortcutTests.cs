using System.Net;
using System.Text.Json.Nodes;
using Etiquette.Core.Conversations;
using Etiquette.Core.Conversations.Forms;
using Etiquette.Fakes.Slack;
using NSubstitute;

namespace Etiquette.Adapters.Tests.Slack;

public sealed class SlackShortcutTests : IAsyncLifetime
{
    private SlackHost host = null!;

    public async ValueTask InitializeAsync() => host = await SlackHost.StartAsync();

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(host.Slack.Faults);
        await host.DisposeAsync();
    }

    [Fact]
    public async Task From_anywhere_the_form_opens_and_nothing_is_heard_yet()
    {
        await SendAsync(host.Slack.World.Shortcut("U1", "ask_global"));

        var view = await host.Slack.DrawnAsync(1);
        Assert.Equal(AcceptForm.Id, (string?)view["callback_id"]);
        Assert.Equal(AcceptForm.Blank.Fields.Count, view["blocks"]!.AsArray().Count);
        Assert.Empty(host.Heard);
    }

    [Fact]
    public async Task On_a_message_the_form_opens_with_the_message_as_the_note()
    {
        await SendAsync(
            host.Slack.World.MessageShortcut("U1", "should_i_accept", "I&amp;J would like to &lt;connect&gt;")
        );

        var note = Block(await host.Slack.DrawnAsync(1), AcceptForm.Note)["element"]!;
        Assert.Equal("I&J would like to <connect>", (string?)note["initial_value"]);
    }

    [Fact]
    public async Task A_message_longer_than_a_field_is_cut_and_the_form_still_opens()
    {
        var text = string.Concat(Enumerable.Repeat("\U0001F600 ", 1500));

        await SendAsync(host.Slack.World.MessageShortcut("U1", "should_i_accept", text));

        var note = Block(await host.Slack.DrawnAsync(1), AcceptForm.Note)["element"]!;
        Assert.InRange(((string)note["initial_value"]!).Length, 2900, 3000);
    }

    [Fact]
    public async Task A_note_to_coach_is_heard_and_answered_to_that_person_alone()
    {
        await SendAsync(
            host.Slack.World.MessageShortcut("U1", "coach_note", "Hi Dana!", host.Slack.NewResponseUrl())
        );

        var heard = Assert.Single(host.Heard);
        Assert.Equal(new Heard.ShowedNote("Hi Dana!"), heard.Heard);
        await host.Platform.SendAsync(
            new("k1", heard.Address, new Reply.Say("Good."), First: true),
            TestContext.Current.CancellationToken
        );
        Assert.True(Assert.Single(host.Slack.Posts).Ephemeral);
    }

    [Fact]
    public async Task A_message_without_text_has_no_note_and_is_asked_for()
    {
        await SendAsync(host.Slack.World.MessageShortcut("U1", "coach_note", ""));

        Assert.Equal(new Heard.Said("review my note"), Assert.Single(host.Heard).Heard);
    }

    [Fact]
    public async Task A_form_that_was_sent_off_is_heard_and_closes()
    {
        var view = await OpenAsync();

        var answer = await SendAsync(
            host.Slack.World.Submission(
                view,
                "U1",
                (AcceptForm.Name, "Dana Reyes"),
                (AcceptForm.Known, "We might have met")
            )
        );

        Assert.Empty(answer);
        var heard = Assert.Single(host.Heard);
        var filled = Assert.IsType<Heard.Filled>(heard.Heard);
        Assert.Equal(
            ("Dana Reyes", "unsure"),
            (filled.Values[AcceptForm.Name], filled.Values[AcceptForm.Known])
        );
        Assert.StartsWith("U1/V", heard.Address.Conversation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_stand_beside_their_fields_and_nothing_is_heard()
    {
        var view = await OpenAsync();

        var answer = JsonNode.Parse(
            await SendAsync(
                host.Slack.World.Submission(
                    view,
                    "U1",
                    (AcceptForm.Name, "https://www.linkedin.com/in/dana"),
                    (AcceptForm.NoteKind, "I paste it below")
                )
            )
        )!;

        Assert.Equal("errors", (string?)answer["response_action"]);
        Assert.Equal(
            [AcceptForm.Name, AcceptForm.Note],
            answer["errors"]!.AsObject().Select(fault => fault.Key)
        );
        Assert.Empty(host.Heard);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_delivery()
    {
        var form = host.Slack.World.Submission(await OpenAsync(), "U1", (AcceptForm.Name, "Dana Reyes"));

        await SendAsync(form);
        await SendAsync(form);

        Assert.Equal(host.Heard[0].Delivery, host.Heard[1].Delivery);
    }

    [Fact]
    public async Task A_form_of_an_earlier_version_says_so_and_stays_open()
    {
        var form = host.Slack.World.Submission(await OpenAsync(), "U1", (AcceptForm.Name, "Dana"));
        form["view"]!["callback_id"] = "retired";

        var answer = JsonNode.Parse(await SendAsync(form))!;

        Assert.Contains(
            "no longer know",
            (string)answer["errors"]![AcceptForm.Name]!,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("expired_trigger_id")]
    [InlineData("trigger_expired")]
    [InlineData("exchanged_trigger_id")]
    [InlineData("trigger_exchanged")]
    [InlineData("missing_scope")]
    public async Task Where_the_dialog_cannot_open_the_chat_takes_its_place(string error)
    {
        host.Slack.Next("views.open", new SlackTrouble.Error(error));
        var heard = HeardNext();

        await SendAsync(host.Slack.World.MessageShortcut("U1", "should_i_accept", "Hello, I sell things."));

        var said = Assert.IsType<Heard.Said>((await heard).Heard);
        Assert.Contains("I sell things", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slack_does_not_wait_for_the_dialog()
    {
        var acknowledged = new TaskCompletionSource();
        host.Slack.Next("views.open", new SlackTrouble.Slow(acknowledged.Task));

        await SendAsync(host.Slack.World.Shortcut("U1", "ask_global"));

        Assert.Empty(host.Slack.Views);
        acknowledged.SetResult();
        await host.Slack.DrawnAsync(1);
    }

    private Task<Incoming> HeardNext()
    {
        var heard = new TaskCompletionSource<Incoming>(TaskCreationOptions.RunContinuationsAsynchronously);
        host.Turns.HearAsync(
                Arg.Do<Incoming>(incoming => heard.TrySetResult(incoming)),
                Arg.Any<CancellationToken>()
            )
            .ReturnsForAnyArgs(new Heeded(Repeat: false, [], null, null));
        return heard.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    private async Task<JsonObject> OpenAsync()
    {
        await SendAsync(host.Slack.World.Shortcut("U1", "ask_global"));
        return await host.Slack.DrawnAsync(1);
    }

    private static JsonObject Block(JsonObject view, string id) =>
        view["blocks"]!.AsArray().OfType<JsonObject>().Single(block => (string?)block["block_id"] == id);

    private async Task<string> SendAsync(JsonObject payload)
    {
        var answer = await host.SendAsync(
            host.Signer.Payload("/slack/interactivity", payload.ToJsonString())
        );
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
