using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class SilenceAfterAskingIsAnAnswerTests
{
    private readonly SilenceAfterAskingIsAnAnswer rule = new();

    [Fact]
    public void Speaks_about_an_unanswered_question() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, AnsweredWhy = false }));

    [Fact]
    public void Is_silent_when_nobody_asked() => Assert.False(rule.AppliesTo(new() { Knows = Knows.No }));
}
