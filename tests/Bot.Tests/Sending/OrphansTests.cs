using Etiquette.Adapters;
using Microsoft.Extensions.DependencyInjection;

namespace Etiquette.Bot.Tests.Sending;

/// <summary>What the last process left behind.</summary>
public sealed class OrphansTests
{
    [Fact]
    public async Task A_reply_that_nobody_holds_any_more_is_sent_in_order_with_a_look_first()
    {
        using var folder = new TemporaryFolder();
        await using (var first = new RunningBot(folder))
        {
            first.Platform.Answer = _ => Task.FromResult<Delivery>(new Delivery.Refused("not_now"));
            foreach (var number in Enumerable.Range(1, 3))
            {
                await first.HearAsync(A.Message("ann", "help", $"d{number}"));
                await first.Platform.NextAsync();
            }
        }

        await using var second = new RunningBot(folder);
        // As a kill leaves them: in the hands of a courier who is gone.
        second.Execute("UPDATE outbox SET status = 'sending' WHERE user_id = 'ann'");
        _ = second.Services;

        var kept = second.Query<string>("SELECT key FROM outbox WHERE user_id = 'ann' ORDER BY id");
        var said = await second.Platform.NextAsync(kept.Count);

        Assert.Equal(kept, said.Select(each => each.Key));
        Assert.All(said, each => Assert.True(each.Uncertain));
    }

    [Fact]
    public async Task A_reply_that_was_given_back_at_the_end_is_sent_at_the_next_start()
    {
        using var folder = new TemporaryFolder();
        await using (var first = new RunningBot(folder))
        {
            first.Platform.Answer = _ =>
                Task.FromResult<Delivery>(new Delivery.Busy(TimeSpan.FromMilliseconds(200), "rate_limited"));
            await first.HearAsync(A.Message("ann", "help", "d1"));
            await first.Platform.NextAsync();
        }

        await using var second = new RunningBot(folder);
        _ = second.Services;

        var said = await second.Platform.NextAsync();
        Assert.Equal("fake:T1:d1/0", said.Key);
        Assert.False(said.Uncertain);
    }

    [Fact]
    public async Task Two_bots_on_one_file_are_refused()
    {
        using var folder = new TemporaryFolder();
        await using var first = new RunningBot(folder);
        _ = first.Services;

        await using var second = new RunningBot(folder);

        var refusal = Assert.Throws<InvalidOperationException>(() =>
            second.Services.GetRequiredService<ITurns>()
        );
        Assert.Contains("One file serves one bot", refusal.Message, StringComparison.Ordinal);
    }
}
