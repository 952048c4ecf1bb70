using System.Text.Json.Nodes;
using Etiquette.Adapters.Slack;
using Etiquette.Core.Conversations;
using Etiquette.Core.Language;
using Etiquette.Fakes.Slack;
using NSubstitute;

namespace Etiquette.Adapters.Tests.Slack;

public sealed class SlackSessionTests : IAsyncLifetime
{
    private const string Status = "agents.sessions.setStatus";
    private SlackHost host = null!;

    public async ValueTask InitializeAsync() => host = await SlackHost.StartAsync();

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(host.Slack.Faults);
        await host.DisposeAsync();
    }

    [Fact]
    public async Task While_an_answer_is_on_its_way_we_are_working_and_then_no_more()
    {
        await EventAsync(host.Slack.World.DirectMessage("U1", "hello", "1750000000.1"));
        host.Time.Advance(SlackSessions.Unnoticed);
        await host.Slack.CalledAsync(Status, 1);
        await AnswerAsync();

        await host.Slack.CalledAsync(Status, 2);
        Assert.Equal(
            ["processing", "active"],
            host.Slack.ArgumentsOf(Status).Select(call => (string?)call["status"])
        );
        Assert.All(
            host.Slack.ArgumentsOf(Status),
            call => Assert.Equal("1750000000.1", (string?)call["thread_ts"])
        );
    }

    [Fact]
    public async Task A_repeat_that_gets_no_answer_does_not_leave_us_working()
    {
        host.Turns.HearAsync(Arg.Any<Incoming>(), Arg.Any<CancellationToken>())
            .Returns(new Heeded(Repeat: true, [], null, null));

        await EventAsync(host.Slack.World.DirectMessage("U1", "hello"));
        await NothingIsShownAsync();
    }

    [Fact]
    public async Task A_repeat_that_takes_long_and_gets_no_answer_does_not_leave_us_working()
    {
        var heard = new TaskCompletionSource<Heeded>();
        host.Turns.HearAsync(Arg.Any<Incoming>(), Arg.Any<CancellationToken>()).Returns(heard.Task);

        var delivered = EventAsync(host.Slack.World.DirectMessage("U1", "hello"));
        while (!host.Turns.ReceivedCalls().Any())
        {
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        host.Time.Advance(SlackSessions.Unnoticed);
        await host.Slack.CalledAsync(Status, 1);
        heard.SetResult(new Heeded(Repeat: true, [], null, null));
        await delivered;

        await host.Slack.CalledAsync(Status, 2);
        Assert.Equal("active", (string?)host.Slack.ArgumentsOf(Status)[^1]["status"]);
    }

    [Fact]
    public async Task An_answer_that_is_there_at_once_needs_no_working()
    {
        await EventAsync(host.Slack.World.DirectMessage("U1", "hello"));
        await AnswerAsync();
        await NothingIsShownAsync();
    }

    [Fact]
    public async Task Of_several_only_the_one_that_still_waits_is_shown()
    {
        await EventAsync(host.Slack.World.DirectMessage("U1", "hello", "1750000000.1"));
        await EventAsync(host.Slack.World.DirectMessage("U2", "hello", "1750000000.2"));
        await AnswerAsync();
        host.Time.Advance(SlackSessions.Unnoticed);

        await host.Slack.CalledAsync(Status, 1);
        Assert.Equal("1750000000.2", (string?)Assert.Single(host.Slack.ArgumentsOf(Status))["thread_ts"]);
    }

    [Fact]
    public async Task A_session_is_named_after_the_person_it_is_about_once()
    {
        host.Turns.HearAsync(Arg.Any<Incoming>(), Arg.Any<CancellationToken>())
            .Returns(new Heeded(Repeat: false, [], Intent.AcceptQuestion, "Dana Reyes"));

        await EventAsync(host.Slack.World.DirectMessage("U1", "should I accept Dana Reyes?", "1750000000.1"));
        await EventAsync(
            host.Slack.World.DirectMessage("U1", "Dana Reyes again", "1750000000.2", "1750000000.1")
        );

        await host.Slack.CalledAsync("agents.sessions.rename", 1);
        Assert.Equal(
            "About Dana Reyes",
            (string?)Assert.Single(host.Slack.ArgumentsOf("agents.sessions.rename"))["title"]
        );
    }

    [Fact]
    public async Task Where_there_are_no_agents_we_answer_without_and_do_not_ask_again()
    {
        host.Slack.Next(Status, new SlackTrouble.Error("unknown_method"));
        await EventAsync(host.Slack.World.DirectMessage("U1", "hello"));
        host.Time.Advance(SlackSessions.Unnoticed);
        await host.Slack.CalledAsync(Status, 1);
        await AnswerAsync();
        await EventAsync(host.Slack.World.HomeOpened("U9", "home"));
        await host.Slack.DrawnAsync(1);

        await EventAsync(host.Slack.World.DirectMessage("U2", "hello"));
        await EventAsync(host.Slack.World.HomeOpened("U2", "home"));
        await host.Slack.DrawnAsync(2);

        Assert.DoesNotContain(host.Slack.ArgumentsOf(Status), call => (string?)call["channel_id"] == "DU2");
        Assert.Equal(2, host.Heard.Count);
    }

    [Fact]
    public async Task An_empty_chat_offers_something_to_tap()
    {
        await EventAsync(host.Slack.World.HomeOpened("U1"));

        await host.Slack.CalledAsync("assistant.threads.setSuggestedPrompts", 1);
        Assert.Equal(
            4,
            host.Slack.ArgumentsOf("assistant.threads.setSuggestedPrompts")[0]["prompts"]!.AsArray().Count
        );
        Assert.IsType<Heard.Arrived>(Assert.Single(host.Heard).Heard);
    }

    [Fact]
    public async Task Stop_settles_the_session()
    {
        await EventAsync(
            host.Slack.World.Envelope(
                new()
                {
                    ["type"] = "agent_session_stopped",
                    ["channel"] = "DU1",
                    ["thread_ts"] = "1750000000.1",
                    ["user"] = "U1",
                    ["streaming_message_ts"] = new JsonArray(),
                }
            )
        );

        await host.Slack.CalledAsync(Status, 1);
        Assert.Equal("active", (string?)host.Slack.ArgumentsOf(Status)[0]["status"]);
        Assert.Empty(host.Heard);
    }

    /// <summary>Nor will be: what is drawn after it was due has overtaken it.</summary>
    private async Task NothingIsShownAsync()
    {
        host.Time.Advance(SlackSessions.Unnoticed);
        await EventAsync(host.Slack.World.HomeOpened("U9", "home"));
        await host.Slack.DrawnAsync(1);
        Assert.Empty(host.Slack.ArgumentsOf(Status));
    }

    private Task<Delivery> AnswerAsync() =>
        host.Platform.SendAsync(
            new("k1", host.Heard[0].Address, new Reply.Say("Hello."), First: true),
            TestContext.Current.CancellationToken
        );

    private async Task EventAsync(JsonObject payload) =>
        await host.SendAsync(host.Signer.Json("/slack/events", payload.ToJsonString()));
}
