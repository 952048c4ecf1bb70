using Etiquette.Adapters.Slack;
using Etiquette.Adapters.Tests.Web;
using Etiquette.Core.Conversations;
using Etiquette.Fakes.Slack;

namespace Etiquette.Adapters.Tests.Slack;

public sealed class SlackSendingTests : IAsyncLifetime
{
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
        var delivery = await SendAsync(Say("k1", "Hello <you> & all."));

        var post = Assert.Single(host.Slack.Posts);
        Assert.Equal(new Delivery.Sent(post.Ts), delivery);
        Assert.Equal(("D1", "1.0"), (post.Channel, post.Thread));
        Assert.Equal("Hello &lt;you&gt; &amp; all.", post.Text);
        Assert.Equal("Hello <you> & all.", (string?)post.Body["blocks"]![0]!["text"]!["text"]);
        Assert.DoesNotContain("k1", post.Body["metadata"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_answer_to_a_click_takes_the_clicked_cards_place()
    {
        await SendAsync(new("k1", Here(), Samples.Question, First: true));
        var clicked = Here(clicked: host.Slack.Posts[0].Ts);

        await SendAsync(new("k2", clicked, Samples.Decided, First: true));
        await SendAsync(new("k3", clicked, new Reply.Say("One more thing."), First: false));

        Assert.Equal([1, 0], host.Slack.Posts.Select(post => post.Updates));
        Assert.StartsWith("Ask Dana Reyes first", host.Slack.Posts[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passing_remark_leaves_the_clicked_card_alone()
    {
        await SendAsync(new("k1", Here(), Samples.Question, First: true));

        await SendAsync(
            new(
                "k2",
                Here(clicked: host.Slack.Posts[0].Ts),
                new Reply.Say("An old card.", Aside: true),
                First: true
            )
        );

        Assert.Equal([0, 0], host.Slack.Posts.Select(post => post.Updates));
        Assert.Equal("1.0", host.Slack.Posts[1].Thread);
    }

    [Fact]
    public async Task A_card_that_is_gone_is_answered_beside_its_place()
    {
        var delivery = await SendAsync(new("k1", Here(clicked: "9.9"), Samples.Decided, First: true));

        Assert.Equal(new Delivery.Sent(Assert.Single(host.Slack.Posts).Ts), delivery);
    }

    [Fact]
    public async Task Blocks_that_Slack_refuses_are_sent_as_text()
    {
        host.Slack.Next("chat.postMessage", new SlackTrouble.Error("invalid_blocks"));
        host.Slack.Next("chat.postMessage", new SlackTrouble.Error("invalid_blocks"));

        await SendAsync(new("k1", Here(), Samples.Decided, First: true));

        var post = Assert.Single(host.Slack.Posts);
        Assert.Null(post.Body["blocks"]);
        Assert.StartsWith("Ask Dana Reyes first", post.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Slack_that_knows_no_newer_blocks_gets_the_classic_ones_and_is_asked_once()
    {
        host.Slack.KnowsClassicBlocksOnly = true;

        await SendAsync(new("k1", Here(), Samples.Decided, First: true));
        await SendAsync(new("k2", Here(), Samples.Decided, First: true));

        Assert.All(host.Slack.Posts, post => Assert.NotNull(post.Body["blocks"]));
        Assert.Equal(3, host.Slack.Calls.Count(method => method == "chat.postMessage"));
    }

    [Fact]
    public async Task A_message_of_ours_is_put_right_and_taken_back()
    {
        await SendAsync(Say("k1", "Tipp of the week"));
        var there = host.Slack.Posts[0].Ts;

        await SendAsync(Say("k2", "Tip of the week") with { Earlier = new(there, IsWithdrawn: false) });
        Assert.Equal("Tip of the week", Assert.Single(host.Slack.Posts).Text);

        var gone = Say("k3", "") with { Earlier = new(there, IsWithdrawn: true) };
        Assert.IsType<Delivery.Sent>(await SendAsync(gone));
        Assert.True(Assert.Single(host.Slack.Posts).Deleted);
        Assert.IsType<Delivery.Sent>(await SendAsync(gone));
    }

    [Fact]
    public async Task A_card_replaced_by_text_loses_its_buttons()
    {
        await SendAsync(new("k1", Here(), Samples.Question, First: true));
        host.Slack.Next("chat.update", new SlackTrouble.Error("invalid_blocks"));
        host.Slack.Next("chat.update", new SlackTrouble.Error("msg_blocks_too_long"));

        await SendAsync(new("k2", Here(clicked: host.Slack.Posts[0].Ts), Samples.Decided, First: true));

        Assert.Empty(Assert.Single(host.Slack.Posts).Choices);
    }

    [Fact]
    public async Task Another_workspaces_people_get_nothing_through_this_token()
    {
        await host.ConnectedAsync();

        var delivery = await SendAsync(new("k1", Here("T_OLD"), new Reply.Say("Secret."), First: true));

        Assert.Equal(
            new Delivery.Refused("foreign_workspace", WholeWorkspace: true)
            {
                Obstacle = Obstacle.AccessEnded,
            },
            delivery
        );
        Assert.Empty(host.Slack.Posts);
    }

    private static Outgoing Say(string key, string text) =>
        new(key, Here(), new Reply.Say(text), First: true);

    private static Address Here(string workspace = "T0001", string? clicked = null) =>
        new("slack", workspace, "U1", "D1/1.0", new SlackRoute("D1", "1.0", clicked).ToString());

    private Task<Delivery> SendAsync(Outgoing outgoing) =>
        host.Platform.SendAsync(outgoing, TestContext.Current.CancellationToken);
}
