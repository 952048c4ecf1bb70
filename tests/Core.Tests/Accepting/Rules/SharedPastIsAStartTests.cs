using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class SharedPastIsAStartTests
{
    private readonly SharedPastIsAStart rule = new();

    [Fact]
    public void Speaks_for_an_old_school() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, SharedPast = true }));

    [Fact]
    public void Speaks_for_alumni() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.Unsure, Tie = Tie.Alumni }));

    [Fact]
    public void Is_silent_without_one() => Assert.False(rule.AppliesTo(new() { Knows = Knows.No }));
}
