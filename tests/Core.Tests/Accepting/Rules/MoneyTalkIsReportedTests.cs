using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class MoneyTalkIsReportedTests
{
    private readonly MoneyTalkIsReported rule = new();

    [Fact]
    public void Reports_a_stranger_with_an_investment() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.Money }));

    [Fact]
    public void Is_not_outvoted_by_a_reason_and_mutual_connections() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Signs = Signs.Money,
                    Note = Note.Reason,
                    Mutuals = 50,
                }
            )
        );

    [Fact]
    public void Checks_on_friends_instead() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, Signs = Signs.Money }));
}
