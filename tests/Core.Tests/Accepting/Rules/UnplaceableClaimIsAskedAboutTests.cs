using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class UnplaceableClaimIsAskedAboutTests
{
    private readonly UnplaceableClaimIsAskedAbout rule = new();

    [Fact]
    public void Asks_about_a_claimed_meeting() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Note = Note.Reason,
                    Signs = Signs.UnverifiedClaim,
                }
            )
        );

    [Fact]
    public void Is_silent_about_people_the_user_knows() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, Signs = Signs.UnverifiedClaim }));
}
