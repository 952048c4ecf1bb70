using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class CompetitorIsWeighedTwiceTests
{
    private readonly CompetitorIsWeighedTwice rule = new();

    [Fact]
    public void Speaks_about_a_competitor() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Relation = Relation.Competitor }));

    [Fact]
    public void Is_silent_when_the_contacts_are_no_secret() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Relation = Relation.Competitor,
                    ContactsSensitive = false,
                }
            )
        );
}
