using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class LiveCandidateWaitsTests
{
    private readonly LiveCandidateWaits rule = new();

    [Fact]
    public void Holds_a_live_candidate() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.Yes,
                    Relation = Relation.Candidate,
                    Note = Note.Reason,
                }
            )
        );

    [Fact]
    public void Is_silent_when_the_process_is_over() =>
        Assert.False(rule.AppliesTo(new() { Relation = Relation.Candidate, Live = false }));

    [Fact]
    public void Is_silent_about_the_users_own_interviewer() =>
        Assert.False(rule.AppliesTo(new() { Relation = Relation.Interviewer }));
}
