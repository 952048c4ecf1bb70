using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class TooGoodToBeTrueTests
{
    private readonly TooGoodToBeTrue rule = new();

    [Fact]
    public void Warns_about_a_paid_trip() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.TooGood }));

    [Fact]
    public void Is_silent_without_an_offer() => Assert.False(rule.AppliesTo(new() { Knows = Knows.No }));
}
