using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class PlainBoundaryIsDeclinedTests
{
    private readonly PlainBoundaryIsDeclined rule = new();

    [Fact]
    public void Speaks_when_the_story_plainly_sounds_like_a_boundary() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.Yes, Hints = Hints.PlainlyKeptApart }));

    [Fact]
    public void Is_silent_once_somebody_said_what_they_are_to_each_other() =>
        Assert.False(rule.AppliesTo(new() { Relation = Relation.None, Hints = Hints.PlainlyKeptApart }));

    [Fact]
    public void Is_silent_once_it_is_over() =>
        Assert.False(rule.AppliesTo(new() { Live = false, Hints = Hints.PlainlyKeptApart }));

    [Fact]
    public void Is_silent_where_it_only_may_be_one() =>
        Assert.False(rule.AppliesTo(new() { Hints = Hints.KeptApart }));
}
