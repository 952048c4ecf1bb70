using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class ScamNoteInAHarmlessStoryIsLeftAloneTests
{
    private static readonly Invitation harmless = new()
    {
        Note = Note.Scam,
        Sense = new(Accept: 80, Ignore: 20, Decline: -90, Report: -40),
    };

    private readonly ScamNoteInAHarmlessStoryIsLeftAlone rule = new();

    [Fact]
    public void Leaves_alone_what_only_has_the_words_of_a_fraud()
    {
        Assert.True(rule.AppliesTo(harmless));
        Assert.Equal(Decision.Ignore, Judgement.Of(harmless).Decision);
    }

    [Fact]
    public void Is_silent_where_the_story_goes_as_frauds_go()
    {
        var fraud = harmless with { Sense = new(Accept: -90, Ignore: 20, Decline: -90, Report: 60) };

        Assert.False(rule.AppliesTo(fraud));
        Assert.Equal(Decision.Report, Judgement.Of(fraud).Decision);
    }
}
