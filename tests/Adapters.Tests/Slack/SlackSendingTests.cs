using Etiquette.Adapters.Slack;
using Etiquette.Adapters.Tests.Web;
using Etiquette.Core.Conversations;

namespace Etiquette.Adapters.Tests.Slack;

public sealed class SlackSendingTests : IAsyncLifetime
{
    private static readonly Address InThread = new(
        "slack",
        "T0001",
        "U1",
        "D1/1.0",
        new SlackRoute("D1", "1.0").ToString()
    );

    private SlackHost host = null!;

    public async ValueTask InitializeAsync() => host = await SlackHost.StartAsync();

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(host.Slack.Faults);
        await host.DisposeAsync();
    }

    [Fact]
    public async Task A_reply_is_posted_in_its_thread_and_marked()
    {
        var delivery = await SendAsync(new("k1", InThread, new Reply.Say("Hello <you> & all."), First: true));

        var post = Assert.Single(host.Slack.Posts);
        Assert.Equal(new Delivery.Sent(post.Ts), delivery);
        Assert.Equal(("D1", "1.0"), (post.Channel, post.Thread));
        Assert.Equal("Hello &lt;you&gt; &amp; all.", post.Text);
        Assert.Equal("Hello <you> & all.", (string?)post.Body["blocks"]![0]!["text"]!["text"]);
        Assert.DoesNotContain("k1", post.Body["metadata"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_card_after_a_click_takes_the_clicked_cards_place()
    {
        await SendAsync(new("k1", InThread, Samples.Question, First: true));
        var clicked = InThread with
        {
            Route = new SlackRoute("D1", "1.0", Clicked: host.Slack.Posts[0].Ts).ToString(),
        };

        await SendAsync(new("k2", clicked, Samples.Decided, First: true));
        await SendAsync(new("k3", clicked, new Reply.Say("One more thing."), First: false));

        Assert.Equal([1, 0], host.Slack.Posts.Select(post => post.Updates));
        Assert.StartsWith("Ask Dana Reyes first", host.Slack.Posts[0].Text, StringComparison.Ordinal);
    }

    private Task<Delivery> SendAsync(Outgoing outgoing) =>
        host.Platform.SendAsync(outgoing, TestContext.Current.CancellationToken);
}
