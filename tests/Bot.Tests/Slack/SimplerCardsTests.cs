using Etiquette.Fakes.Slack;

namespace Etiquette.Bot.Tests.Slack;

/// <summary>A workspace that does not take our newest blocks; it is remembered, so it shares its stage with nobody.</summary>
public sealed class SimplerCardsTests(SlackStage stage) : IClassFixture<SlackStage>
{
    [Fact]
    public async Task A_card_that_is_refused_stands_there_once_in_simpler_blocks()
    {
        var user = stage.NewPerson();
        stage.Slack.Next("chat.postMessage", new SlackTrouble.Error("invalid_blocks"));

        await stage.AfterAsync(() => stage.EventAsync(stage.World.DirectMessage(user, "help")));
        var posts = await stage.AfterAsync(() =>
            stage.EventAsync(
                stage.World.DirectMessage(user, "give me a tip", thread: stage.Slack.Posts[^1].Thread)
            )
        );

        Assert.Single(posts);
        Assert.Equal(2, stage.Slack.Posts.Count(post => post.Channel == $"D{user}"));
        Assert.Empty(stage.Slack.Faults);
    }
}
