using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class PlainTrickIsLeftAloneTests
{
    private readonly PlainTrickIsLeftAlone rule = new();

    [Fact]
    public void Speaks_when_the_story_plainly_sounds_like_a_swindle() =>
        Assert.True(rule.AppliesTo(new() { Hints = Hints.Trick | Hints.PlainlyATrick }));

    [Fact]
    public void Is_silent_once_somebody_looked_and_found_nothing() =>
        Assert.False(rule.AppliesTo(new() { Signs = Signs.None, Hints = Hints.PlainlyATrick }));

    [Fact]
    public void Is_silent_where_it_only_may_be_one() =>
        Assert.False(rule.AppliesTo(new() { Hints = Hints.Trick }));

    [Fact]
    public void Accuses_nobody() =>
        Assert.Equal(Decision.Ignore, Judgement.Of(new() { Hints = Hints.PlainlyATrick }).Decision);
}
