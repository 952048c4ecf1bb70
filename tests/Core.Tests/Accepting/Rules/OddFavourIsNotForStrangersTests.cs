using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class OddFavourIsNotForStrangersTests
{
    private readonly OddFavourIsNotForStrangers rule = new();

    [Fact]
    public void Speaks_of_a_stranger() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.OddFavour }));

    [Fact]
    public void Is_silent_of_a_friend() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.Yes,
                    Tie = Tie.FriendOrFamily,
                    Signs = Signs.OddFavour,
                }
            )
        );

    [Fact]
    public void Is_silent_without_one() => Assert.False(rule.AppliesTo(new() { Knows = Knows.No }));
}
