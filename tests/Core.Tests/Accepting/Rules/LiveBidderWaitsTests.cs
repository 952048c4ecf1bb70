using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class LiveBidderWaitsTests
{
    private readonly LiveBidderWaits rule = new();

    [Fact]
    public void Holds_a_live_bidder() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.Yes,
                    Tie = Tie.Client,
                    Relation = Relation.Bidder,
                }
            )
        );

    [Fact]
    public void Is_silent_after_the_award() =>
        Assert.False(rule.AppliesTo(new() { Relation = Relation.Bidder, Live = false }));
}
