using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class KnownPersonIsWelcomeTests
{
    private readonly KnownPersonIsWelcome rule = new();

    [Fact]
    public void Speaks_for_somebody_the_user_knows() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.Yes }));

    [Fact]
    public void Speaks_for_a_stated_tie() => Assert.True(rule.AppliesTo(new() { Tie = Tie.Client }));

    [Fact]
    public void Is_silent_about_a_stranger() => Assert.False(rule.AppliesTo(new() { Knows = Knows.No }));

    [Fact]
    public void Is_silent_about_somebody_the_user_would_rather_not_have_around() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, Quality = Quality.Bad }));

    [Fact]
    public void Is_silent_when_they_only_might_have_met() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Unsure, Tie = Tie.MetInPerson }));
}
