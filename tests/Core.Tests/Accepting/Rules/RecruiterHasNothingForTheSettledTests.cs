using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class RecruiterHasNothingForTheSettledTests
{
    private readonly RecruiterHasNothingForTheSettled rule = new();

    [Fact]
    public void Speaks_against_a_recruiter_for_the_settled() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Relation = Relation.Recruiter,
                    JobHunting = false,
                }
            )
        );

    [Fact]
    public void Is_silent_while_that_is_unknown() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Relation = Relation.Recruiter }));
}
