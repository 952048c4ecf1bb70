using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class SignsAgainstSensitiveAccessAreReportedTests
{
    private readonly SignsAgainstSensitiveAccessAreReported rule = new();

    [Fact]
    public void Reports_a_coding_test_sent_to_an_administrator() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Signs = Signs.FileOrLink,
                    Role = Role.DeveloperOrAdmin,
                }
            )
        );

    [Fact]
    public void Does_not_report_a_new_profile_alone() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Signs = Signs.NewAccount,
                    SensitiveAccess = true,
                }
            )
        );

    [Fact]
    public void Is_silent_for_others() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.FileOrLink }));
}
