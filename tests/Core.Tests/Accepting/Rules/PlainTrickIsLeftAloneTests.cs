using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class PlainTrickIsLeftAloneTests
{
    private readonly PlainTrickIsLeftAlone rule = new();

    [Fact]
    public void Speaks_when_the_story_plainly_sounds_like_a_swindle() =>
        Assert.True(rule.AppliesTo(new() { Sense = new(Accept: -50, Ignore: 0, Decline: 0, Report: 60) }));

    [Fact]
    public void Is_silent_when_accepting_is_likelier() =>
        Assert.False(rule.AppliesTo(new() { Sense = new(Accept: 70, Ignore: 0, Decline: 0, Report: 60) }));

    [Fact]
    public void Accuses_nobody() =>
        Assert.Equal(
            Decision.Ignore,
            Judgement.Of(new() { Sense = new(Accept: -50, Ignore: 0, Decline: 0, Report: 60) }).Decision
        );
}
