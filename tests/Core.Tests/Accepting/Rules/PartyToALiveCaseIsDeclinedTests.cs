using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class PartyToALiveCaseIsDeclinedTests
{
    private readonly PartyToALiveCaseIsDeclined rule = new();

    [Fact]
    public void Declines_an_opposing_lawyer() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.Yes, Relation = Relation.CaseParty }));

    [Fact]
    public void Is_silent_when_the_case_is_closed() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.Yes,
                    Relation = Relation.CaseParty,
                    Live = false,
                }
            )
        );
}
