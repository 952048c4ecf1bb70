using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class ManagerOrReportIsWelcomeButNotOwedTests
{
    private readonly ManagerOrReportIsWelcomeButNotOwed rule = new();

    [Fact]
    public void Speaks_mildly_for_a_manager() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.Yes, Tie = Tie.Manager }));

    [Fact]
    public void Speaks_mildly_for_a_report() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.Yes, Tie = Tie.Report }));

    [Fact]
    public void Is_silent_about_a_plain_colleague() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, Tie = Tie.Colleague }));

    [Fact]
    public void Never_speaks_for_a_bully() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.Yes,
                    Tie = Tie.Manager,
                    Quality = Quality.Bad,
                }
            )
        );
}
