using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class ContactWithoutBenefitIsNotWorthTheTimeTests
{
    private readonly ContactWithoutBenefitIsNotWorthTheTime rule = new();

    [Fact]
    public void Speaks_about_a_stranger_who_brings_nothing() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, RoleBenefits = false }));

    [Fact]
    public void Makes_room_for_a_good_reason() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    RoleBenefits = false,
                    Note = Note.Reason,
                }
            )
        );

    [Fact]
    public void Is_silent_when_the_benefit_is_unknown() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No }));

    [Fact]
    public void Is_silent_about_people_the_user_knows() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, RoleBenefits = false }));
}
