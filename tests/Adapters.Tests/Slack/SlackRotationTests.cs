using Etiquette.Fakes.Slack;

namespace Etiquette.Adapters.Tests.Slack;

public sealed class SlackRotationTests : IAsyncLifetime
{
    private SlackHost host = null!;

    public async ValueTask InitializeAsync()
    {
        host = await SlackHost.StartForManyAsync();
        await host.InstallAsync("T0001", rotates: true);
    }

    public async ValueTask DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_fresh_token_is_used_as_it_is()
    {
        await SentAsync();

        Assert.Equal(0, host.Slack.Installs.Renewals);
    }

    [Fact]
    public async Task Two_hours_before_its_end_it_is_renewed_and_the_next_one_is_kept_before_it_is_used()
    {
        host.Time.Advance(TimeSpan.FromHours(10.5));
        var before = host.Installations.Kept[("slack", "T0001")];

        await SentAsync();

        Assert.Equal(1, host.Slack.Installs.Renewals);
        Assert.NotEqual(before, host.Installations.Kept[("slack", "T0001")]);
    }

    [Fact]
    public async Task Many_who_need_it_at_once_renew_it_once()
    {
        host.Time.Advance(TimeSpan.FromHours(11));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => SentAsync()));

        Assert.Equal(1, host.Slack.Installs.Renewals);
        Assert.Empty(host.Slack.Faults);
    }

    [Fact]
    public async Task A_token_that_Slack_calls_expired_is_renewed_and_the_call_made_again()
    {
        host.Slack.Next("chat.postMessage", new SlackTrouble.Error("token_expired"));

        await SentAsync();

        Assert.Equal(1, host.Slack.Installs.Renewals);
        Assert.Single(host.Slack.Posts);
    }

    [Fact]
    public async Task While_Slack_does_not_renew_it_the_old_one_serves_to_its_end()
    {
        host.Time.Advance(TimeSpan.FromHours(10.5));
        host.Slack.Next("oauth.v2.access", new SlackTrouble.Status(503));

        await SentAsync();
        await SentAsync();

        Assert.Equal(1, host.Slack.Installs.Renewals);
    }

    [Fact]
    public async Task After_its_end_without_a_new_one_nothing_is_said_yet()
    {
        host.Time.Advance(TimeSpan.FromHours(13));
        host.Slack.Next("oauth.v2.access", new SlackTrouble.Status(503));

        Assert.IsType<Delivery.Busy>(await host.SayAsync("T0001"));
        Assert.IsType<Delivery.Sent>(await host.SayAsync("T0001"));
    }

    [Fact]
    public async Task A_refresh_token_that_is_worth_nothing_ends_the_access()
    {
        host.Time.Advance(TimeSpan.FromHours(13));
        host.Slack.Next("oauth.v2.access", new SlackTrouble.Error("invalid_refresh_token"));

        var refused = Assert.IsType<Delivery.Refused>(await host.SayAsync("T0001"));
        Assert.Equal((true, Obstacle.AccessEnded), (refused.WholeWorkspace, refused.Obstacle));
    }

    private async Task SentAsync() => Assert.IsType<Delivery.Sent>(await host.SayAsync("T0001"));
}
