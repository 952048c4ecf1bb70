using Etiquette.Adapters.Teams;
using Microsoft.Extensions.Time.Testing;

namespace Etiquette.Adapters.Tests.Teams;

public sealed class TeamsPaceTests
{
    private readonly FakeTimeProvider time = new();
    private readonly TeamsPace pace;

    public TeamsPaceTests() => pace = new(time);

    /// <summary>A call that is answered at once.</summary>
    private Delivery.Busy? Call(string tenant, string conversation)
    {
        var busy = pace.Take(tenant, conversation);
        if (busy is null)
        {
            pace.Done(tenant, conversation);
        }

        return busy;
    }

    [Fact]
    public void Seven_a_second_go_to_one_conversation_and_the_eighth_waits_for_its_time()
    {
        for (var i = 0; i < 7; i++)
        {
            Assert.Null(Call("t", "c"));
        }

        var busy = Call("t", "c")!;
        Assert.False(busy.WholeWorkspace);
        time.Advance(busy.After!.Value);
        Assert.Null(Call("t", "c"));
    }

    [Fact]
    public void Another_conversation_does_not_wait()
    {
        for (var i = 0; i < 8; i++)
        {
            Call("t", "c");
        }

        Assert.Null(Call("t", "d"));
    }

    [Fact]
    public void Fifty_a_second_go_to_one_tenant_and_then_all_of_it_waits()
    {
        for (var i = 0; i < 50; i++)
        {
            Assert.Null(Call("t", $"c{i}"));
        }

        Assert.True(Call("t", "one-more")!.WholeWorkspace);
        Assert.Null(Call("another", "c"));
    }

    [Theory]
    [InlineData(1, 7)]
    [InlineData(2, 8)]
    [InlineData(30, 60)]
    [InlineData(3600, 1800)]
    public void Whoever_waits_as_told_never_meets_a_limit_of_Teams(int seconds, int most)
    {
        List<DateTimeOffset> sent = [];
        while (sent.Count < most + 50)
        {
            if (Call("t", "c") is { After: { } wait })
            {
                Assert.True(wait > TimeSpan.Zero);
                time.Advance(wait);
            }
            else
            {
                sent.Add(time.GetUtcNow());
            }
        }

        for (var i = most; i < sent.Count; i++)
        {
            Assert.True(sent[i] - sent[i - most] >= TimeSpan.FromSeconds(seconds));
        }
    }

    [Fact]
    public void Ten_thousand_conversations_that_fell_quiet_are_let_go()
    {
        for (var i = 0; i < 10_000; i++)
        {
            Call($"t{i / 40}", $"c{i}");
        }

        time.Advance(TimeSpan.FromMinutes(2));
        Call("t", "c");
        Assert.InRange(pace.Remembered, 1, 2);
    }

    [Fact]
    public void Calls_count_while_they_are_on_their_way_however_long_that_takes()
    {
        for (var i = 0; i < 7; i++)
        {
            Assert.Null(pace.Take("t", "c"));
        }

        time.Advance(TimeSpan.FromMinutes(1));
        Assert.NotNull(pace.Take("t", "c"));
        pace.Done("t", "c");
        Assert.NotNull(pace.Take("t", "c"));
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(pace.Take("t", "c"));
    }
}
