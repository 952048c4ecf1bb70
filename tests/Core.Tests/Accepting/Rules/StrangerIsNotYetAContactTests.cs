using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class StrangerIsNotYetAContactTests
{
    private readonly StrangerIsNotYetAContact rule = new();

    [Fact]
    public void Speaks_about_a_stranger() => Assert.True(rule.AppliesTo(new() { Knows = Knows.No }));

    [Fact]
    public void Speaks_about_a_recruiter_whom_nobody_knows() =>
        Assert.True(rule.AppliesTo(new() { Relation = Relation.Recruiter }));

    [Fact]
    public void Is_silent_where_the_door_is_open() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Goal = Goal.Open }));

    [Fact]
    public void Is_silent_when_they_might_have_met() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Unsure }));
}
