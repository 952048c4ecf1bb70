using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class UnprovenTieAndInsideQuestionsAreReportedTests
{
    private readonly UnprovenTieAndInsideQuestionsAreReported rule = new();

    [Fact]
    public void Speaks_of_both_together() =>
        Assert.True(
            rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.UnverifiedClaim | Signs.InsideKnowledge })
        );

    [Fact]
    public void Is_silent_of_a_claim_alone() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.UnverifiedClaim }));

    [Fact]
    public void Is_silent_of_people_one_knows() =>
        Assert.False(
            rule.AppliesTo(new() { Knows = Knows.Yes, Signs = Signs.UnverifiedClaim | Signs.InsideKnowledge })
        );
}
