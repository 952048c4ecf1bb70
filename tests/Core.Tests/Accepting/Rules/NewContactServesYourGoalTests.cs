using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class NewContactServesYourGoalTests
{
    private readonly NewContactServesYourGoal rule = new();

    [Fact]
    public void Speaks_for_a_stranger_where_the_role_benefits() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, RoleBenefits = true }));

    [Fact]
    public void Speaks_for_an_events_managers_stranger() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Role = Role.EventsOrMembership }));

    [Fact]
    public void Is_silent_with_an_empty_profile() => Assert.False(rule.AppliesTo(new() { Knows = Knows.No }));

    [Fact]
    public void Is_silent_when_the_user_wants_a_small_network_all_the_same() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    RoleBenefits = true,
                    Goal = Goal.Close,
                }
            )
        );
}
