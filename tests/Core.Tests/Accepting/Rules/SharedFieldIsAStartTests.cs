using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class SharedFieldIsAStartTests
{
    private readonly SharedFieldIsAStart rule = new();

    [Fact]
    public void Speaks_for_a_stranger_of_the_same_trade() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, SharedField = true }));

    [Fact]
    public void Speaks_for_a_peer() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Relation = Relation.Peer }));

    [Fact]
    public void Is_silent_without_a_shared_field() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, SharedField = false }));
}
