using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class SensitiveContactsAreVisibleTests
{
    private readonly SensitiveContactsAreVisible rule = new();

    [Fact]
    public void Speaks_about_strangers() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, ContactsSensitive = true }));

    [Fact]
    public void Leaves_competitors_to_their_own_rules() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    ContactsSensitive = true,
                    Relation = Relation.Competitor,
                }
            )
        );

    [Fact]
    public void Is_silent_about_people_the_user_knows() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, ContactsSensitive = true }));
}
