using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class SecrecyIsPressureTests
{
    private readonly SecrecyIsPressure rule = new();

    [Fact]
    public void Warns_about_secrecy() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.Secrecy }));

    [Fact]
    public void Is_silent_without_it() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.None }));
}
