using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class VerifiedBadgeSaysWhoTests
{
    private readonly VerifiedBadgeSaysWho rule = new();

    [Fact]
    public void Speaks_mildly_for_a_badge() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Verified = true }));

    [Fact]
    public void Is_silent_without_one() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Verified = false }));
}
