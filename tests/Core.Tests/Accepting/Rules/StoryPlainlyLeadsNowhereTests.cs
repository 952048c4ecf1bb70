using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class StoryPlainlyLeadsNowhereTests
{
    private readonly StoryPlainlyLeadsNowhere rule = new();

    [Fact]
    public void Speaks_when_nothing_comes_near() =>
        Assert.True(rule.AppliesTo(new() { Sense = new(Accept: 0, Ignore: 150, Decline: 0, Report: 0) }));

    [Fact]
    public void Is_silent_when_something_does() =>
        Assert.False(rule.AppliesTo(new() { Sense = new(Accept: 100, Ignore: 150, Decline: 0, Report: 0) }));

    [Fact]
    public void Is_silent_of_a_recruiter_while_the_user_may_be_looking() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Relation = Relation.Recruiter,
                    Sense = new(Accept: 0, Ignore: 150, Decline: 0, Report: 0),
                }
            )
        );
}
