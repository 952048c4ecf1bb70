using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class PossibleTrickIsCheckedFirstTests
{
    private readonly PossibleTrickIsCheckedFirst rule = new();

    [Fact]
    public void Speaks_when_the_words_sound_like_more_than_a_contact() =>
        Assert.True(
            rule.AppliesTo(
                new() { Note = Note.Reason, Sense = new(Accept: 50, Ignore: 0, Decline: 0, Report: 40) }
            )
        );

    [Fact]
    public void Is_silent_where_they_do_not() =>
        Assert.False(rule.AppliesTo(new() { Sense = new(Accept: 240, Ignore: 0, Decline: 90, Report: 0) }));

    [Fact]
    public void Is_silent_where_nothing_was_told() =>
        Assert.False(rule.AppliesTo(new() { Note = Note.Reason }));

    [Fact]
    public void A_faint_sign_counts_from_a_stranger_only()
    {
        var told = new Invitation
        {
            Note = Note.Reason,
            Sense = new(Accept: 240, Ignore: 0, Decline: 0, Report: 0) { Faint = Signs.FileOrLink },
        };

        Assert.True(rule.AppliesTo(told));
        Assert.False(rule.AppliesTo(told with { Knows = Knows.Yes }));
    }
}
