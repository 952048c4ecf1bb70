using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class PlainSwindleIsReportedTests
{
    private readonly PlainSwindleIsReported rule = new();

    [Fact]
    public void Speaks_when_it_could_hardly_be_anything_else() =>
        Assert.True(
            rule.AppliesTo(new() { Sense = new(Accept: -100, Ignore: 50, Decline: -50, Report: 260) })
        );

    [Fact]
    public void Is_silent_when_it_could() =>
        Assert.False(
            rule.AppliesTo(new() { Sense = new(Accept: -100, Ignore: 120, Decline: -50, Report: 260) })
        );

    [Fact]
    public void Ends_once_somebody_looked_and_found_nothing()
    {
        var question = Question.Named("red_flags")!;
        var looked = question
            .Find("none")!
            .Learn(new() { Sense = new(Accept: -100, Ignore: 0, Decline: 0, Report: 260) });

        Assert.False(rule.AppliesTo(looked));
    }
}
