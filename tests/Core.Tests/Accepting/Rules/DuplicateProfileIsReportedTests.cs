using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class DuplicateProfileIsReportedTests
{
    private readonly DuplicateProfileIsReported rule = new();

    [Fact]
    public void Reports_a_second_profile_of_a_friend() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.Yes,
                    Tie = Tie.FriendOrFamily,
                    Signs = Signs.DuplicateProfile,
                }
            )
        );

    [Fact]
    public void Is_silent_about_a_new_profile() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, Signs = Signs.NewAccount }));
}
