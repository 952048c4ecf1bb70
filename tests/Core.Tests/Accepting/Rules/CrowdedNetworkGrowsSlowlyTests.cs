using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class CrowdedNetworkGrowsSlowlyTests
{
    private readonly CrowdedNetworkGrowsSlowly rule = new();

    [Fact]
    public void Speaks_about_a_stranger_to_a_crowded_network() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, CrowdedNetwork = true }));

    [Fact]
    public void Is_silent_about_people_the_user_knows() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, CrowdedNetwork = true }));
}
