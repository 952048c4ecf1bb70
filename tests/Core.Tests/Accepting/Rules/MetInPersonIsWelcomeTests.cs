using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class MetInPersonIsWelcomeTests
{
    private readonly MetInPersonIsWelcome rule = new();

    [Fact]
    public void Speaks_for_somebody_the_user_met() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.Yes, Tie = Tie.MetInPerson }));

    [Fact]
    public void Is_silent_when_the_user_only_might_have_met_them() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Unsure, Tie = Tie.MetInPerson }));

    [Fact]
    public void Is_silent_about_strangers() => Assert.False(rule.AppliesTo(new() { Knows = Knows.No }));
}
