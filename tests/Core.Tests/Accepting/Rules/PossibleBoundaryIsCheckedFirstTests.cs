using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class PossibleBoundaryIsCheckedFirstTests
{
    private readonly PossibleBoundaryIsCheckedFirst rule = new();

    [Fact]
    public void Speaks_when_the_words_sound_like_care_a_class_or_a_case() =>
        Assert.True(
            rule.AppliesTo(
                new() { Knows = Knows.Yes, Sense = new(Accept: 50, Ignore: 0, Decline: 40, Report: 0) }
            )
        );

    [Fact]
    public void Is_silent_where_they_do_not() =>
        Assert.False(
            rule.AppliesTo(
                new() { Knows = Knows.Yes, Sense = new(Accept: 140, Ignore: 0, Decline: 0, Report: 90) }
            )
        );

    [Fact]
    public void Is_silent_where_nothing_was_told() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes }));
}
