using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class WeakSignAloneProvesNothingTests
{
    private readonly WeakSignAloneProvesNothing rule = new();

    [Fact]
    public void Says_so_about_a_lone_sign() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.NoPhoto }));

    [Fact]
    public void Is_no_comfort_beside_harassment() =>
        Assert.False(
            rule.AppliesTo(new() { Knows = Knows.Yes, Signs = Signs.NewAccount | Signs.Harassment })
        );

    [Fact]
    public void Is_silent_when_signs_come_together() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.NoPhoto | Signs.NewAccount }));
}
