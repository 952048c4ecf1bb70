using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class StoryPlainlySpeaksForThemTests
{
    private readonly StoryPlainlySpeaksForThem rule = new();

    [Fact]
    public void Speaks_when_no_other_verdict_comes_near() =>
        Assert.True(rule.AppliesTo(new() { Sense = new(Accept: 160, Ignore: 30, Decline: 0, Report: 0) }));

    [Fact]
    public void Is_silent_when_one_does() =>
        Assert.False(rule.AppliesTo(new() { Sense = new(Accept: 160, Ignore: 0, Decline: 90, Report: 0) }));

    [Theory]
    [InlineData(null, false)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void Of_a_recruiter_the_users_plans_speak_and_not_the_story(bool? hunting, bool speaks) =>
        Assert.Equal(
            speaks,
            rule.AppliesTo(
                new()
                {
                    Relation = Relation.Recruiter,
                    JobHunting = hunting,
                    Sense = new(Accept: 250, Ignore: 0, Decline: 0, Report: 0),
                }
            )
        );
}
