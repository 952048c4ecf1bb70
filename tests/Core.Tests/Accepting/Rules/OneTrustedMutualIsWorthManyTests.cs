using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class OneTrustedMutualIsWorthManyTests
{
    private readonly OneTrustedMutualIsWorthMany rule = new();

    [Fact]
    public void Speaks_for_a_vouched_stranger() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, TrustedMutual = true }));

    [Fact]
    public void Is_silent_about_a_mere_count() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Mutuals = 40 }));

    [Fact]
    public void Is_not_needed_for_people_the_user_knows() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, TrustedMutual = true }));
}
