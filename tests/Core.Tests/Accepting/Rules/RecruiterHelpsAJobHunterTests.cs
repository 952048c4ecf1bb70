using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class RecruiterHelpsAJobHunterTests
{
    private readonly RecruiterHelpsAJobHunter rule = new();

    [Fact]
    public void Speaks_for_a_recruiter_while_job_hunting() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Relation = Relation.Recruiter,
                    JobHunting = true,
                }
            )
        );

    [Fact]
    public void Speaks_for_a_job_seeker_by_role() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Relation = Relation.Recruiter,
                    Role = Role.JobSeeker,
                }
            )
        );

    [Fact]
    public void Is_silent_for_the_settled() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Relation = Relation.Recruiter,
                    JobHunting = false,
                }
            )
        );
}
