using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class MovingOffPlatformIsAWarningTests
{
    private readonly MovingOffPlatformIsAWarning rule = new();

    [Fact]
    public void Warns_about_a_strangers_other_app() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.OffPlatform }));

    [Fact]
    public void Lets_friends_choose_their_app() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, Signs = Signs.OffPlatform }));
}
