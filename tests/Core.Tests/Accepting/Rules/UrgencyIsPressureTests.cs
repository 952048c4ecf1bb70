using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class UrgencyIsPressureTests
{
    private readonly UrgencyIsPressure rule = new();

    [Fact]
    public void Warns_about_hurry() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.Urgency }));

    [Fact]
    public void Lets_friends_be_in_a_hurry() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, Signs = Signs.Urgency }));
}
