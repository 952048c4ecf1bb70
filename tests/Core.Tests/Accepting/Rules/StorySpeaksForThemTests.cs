using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class StorySpeaksForThemTests
{
    private readonly StorySpeaksForThem rule = new();

    [Fact]
    public void Speaks_when_the_words_are_kind() =>
        Assert.True(rule.AppliesTo(new() { Sense = new(Accept: 50, Ignore: 20, Decline: 0, Report: 0) }));

    [Fact]
    public void Is_silent_when_another_verdict_is_likelier() =>
        Assert.False(rule.AppliesTo(new() { Sense = new(Accept: 50, Ignore: 80, Decline: 0, Report: 0) }));

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
                    Sense = new(Accept: 50, Ignore: 0, Decline: 0, Report: 0),
                }
            )
        );

    [Fact]
    public void Is_silent_where_nothing_was_told() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes }));
}
