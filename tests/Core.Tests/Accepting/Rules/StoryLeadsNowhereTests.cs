using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class StoryLeadsNowhereTests
{
    private readonly StoryLeadsNowhere rule = new();

    [Fact]
    public void Speaks_when_silence_is_likelier_than_a_yes_or_a_question() =>
        Assert.True(rule.AppliesTo(new() { Sense = new(Accept: 0, Ignore: 50, Decline: 0, Report: 0) }));

    [Fact]
    public void Is_silent_when_a_yes_is_as_likely() =>
        Assert.False(rule.AppliesTo(new() { Sense = new(Accept: 40, Ignore: 50, Decline: 0, Report: 0) }));

    [Fact]
    public void Is_silent_where_nothing_was_told() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No }));

    [Fact]
    public void Is_silent_of_a_recruiter_while_the_user_may_be_looking() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Relation = Relation.Recruiter,
                    Sense = new(Accept: 0, Ignore: 60, Decline: 0, Report: 0),
                }
            )
        );
}
