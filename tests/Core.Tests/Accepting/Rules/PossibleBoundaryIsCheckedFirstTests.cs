using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class PossibleBoundaryIsCheckedFirstTests
{
    private readonly PossibleBoundaryIsCheckedFirst rule = new();

    [Fact]
    public void Speaks_when_the_words_sound_like_care_a_class_or_a_case() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.Yes, Hints = Hints.KeptApart }));

    [Fact]
    public void Is_silent_once_somebody_said_what_they_are() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.Yes,
                    Relation = Relation.None,
                    Hints = Hints.KeptApart,
                }
            )
        );

    [Fact]
    public void Is_silent_for_a_colleague() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.Yes,
                    Tie = Tie.Colleague,
                    Hints = Hints.KeptApart,
                }
            )
        );

    [Fact]
    public void Is_silent_without_a_hint() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, Hints = Hints.Trick }));
}
