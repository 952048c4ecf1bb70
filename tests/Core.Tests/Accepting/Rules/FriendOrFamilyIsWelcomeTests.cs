using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class FriendOrFamilyIsWelcomeTests
{
    private readonly FriendOrFamilyIsWelcome rule = new();

    [Fact]
    public void Speaks_for_family() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.Yes, Tie = Tie.FriendOrFamily }));

    [Fact]
    public void Is_silent_about_an_unsure_friend() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Unsure, Tie = Tie.FriendOrFamily }));
}
