using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class DamageIsContainedFirstTests
{
    private readonly DamageIsContainedFirst rule = new();

    [Fact]
    public void Speaks_when_a_link_was_opened() => Assert.True(rule.AppliesTo(new() { Done = Done.Opened }));

    [Fact]
    public void Speaks_when_a_stranger_was_paid() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Done = Done.Paid }));

    [Fact]
    public void Is_silent_when_a_colleague_sent_the_link() =>
        Assert.False(rule.AppliesTo(new() { Tie = Tie.Colleague, Done = Done.Opened }));

    [Fact]
    public void Is_silent_when_they_only_accepted() =>
        Assert.False(rule.AppliesTo(new() { Done = Done.Accepted }));
}
