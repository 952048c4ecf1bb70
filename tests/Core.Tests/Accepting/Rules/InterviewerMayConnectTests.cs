using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class InterviewerMayConnectTests
{
    private readonly InterviewerMayConnect rule = new();

    [Fact]
    public void Speaks_for_the_users_interviewer() =>
        Assert.True(rule.AppliesTo(new() { Relation = Relation.Interviewer }));

    [Fact]
    public void Is_silent_about_candidates() =>
        Assert.False(rule.AppliesTo(new() { Relation = Relation.Candidate }));
}
