using Etiquette.Fakes.Teams;
using NSubstitute;

namespace Etiquette.Adapters.Tests.Teams;

public sealed class TeamsTypingTests : IAsyncLifetime
{
    private readonly TaskCompletionSource<Heeded> decided = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );
    private TeamsHost host = null!;

    public async ValueTask InitializeAsync()
    {
        host = await TeamsHost.StartAsync();
        host.Turns.HearAsync(Arg.Any<Incoming>(), Arg.Any<CancellationToken>()).Returns(decided.Task);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("personal")]
    [InlineData("groupChat")]
    public async Task Whoever_waits_longer_than_usual_sees_that_we_are_at_it(string kind)
    {
        var sender = new TeamsSender(host.Teams, host.Time) { ConversationType = kind };
        var answer = host.SendAsync(sender.Message("hello"));
        await host.Teams.UntilAsync(
            () =>
            {
                host.Time.Advance(TimeSpan.FromMilliseconds(100));
                return host.Teams.Rooms.Typing.Count > 0;
            },
            "typing"
        );
        decided.SetResult(new Heeded(Repeat: false, [], null, null));
        (await answer).Dispose();
        Assert.Single(host.Teams.Rooms.Typing);
        Assert.Empty(host.Teams.Faults);
    }

    [Fact]
    public async Task Channels_know_no_typing()
    {
        var sender = new TeamsSender(host.Teams, host.Time)
        {
            Conversation = "19:team@thread.tacv2;messageid=1",
            ConversationType = "channel",
        };
        var answer = host.SendAsync(sender.Mentioning("hello"));
        await host.Teams.UntilAsync(() => host.Heard.Count > 0 || host.Turns.ReceivedCalls().Any(), "heard");
        host.Time.Advance(TimeSpan.FromSeconds(2));
        decided.SetResult(new Heeded(Repeat: false, [], null, null));
        (await answer).Dispose();
        Assert.Empty(host.Teams.Rooms.Typing);
    }

    [Fact]
    public async Task An_answer_at_once_needs_no_typing()
    {
        decided.SetResult(new Heeded(Repeat: false, [], null, null));
        (await host.SendAsync(host.Sender.Message("hello"))).Dispose();
        Assert.Empty(host.Teams.Rooms.Typing);
    }
}
