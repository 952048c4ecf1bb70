using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class WeakTiesFindJobsTests
{
    private readonly WeakTiesFindJobs rule = new();

    [Fact]
    public void Speaks_for_a_job_seekers_loose_contact() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    JobHunting = true,
                    SharedField = true,
                }
            )
        );

    [Fact]
    public void Is_silent_without_any_overlap() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, JobHunting = true }));

    [Fact]
    public void Is_silent_for_the_settled() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    SharedField = true,
                    JobHunting = false,
                }
            )
        );
}
