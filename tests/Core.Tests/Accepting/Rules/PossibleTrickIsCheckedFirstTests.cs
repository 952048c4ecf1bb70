using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class PossibleTrickIsCheckedFirstTests
{
    private readonly PossibleTrickIsCheckedFirst rule = new();

    [Fact]
    public void Speaks_when_the_words_sound_like_more_than_a_contact() =>
        Assert.True(rule.AppliesTo(new() { Note = Note.Reason, Hints = Hints.Trick }));

    [Fact]
    public void Is_silent_once_somebody_looked() =>
        Assert.False(rule.AppliesTo(new() { Signs = Signs.None, Hints = Hints.Trick }));

    [Fact]
    public void Is_silent_for_family() =>
        Assert.False(rule.AppliesTo(new() { Tie = Tie.FriendOrFamily, Hints = Hints.Trick }));

    [Fact]
    public void Is_silent_without_a_hint() =>
        Assert.False(rule.AppliesTo(new() { Note = Note.Reason, Hints = Hints.KeptApart }));
}
