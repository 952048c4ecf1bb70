using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class KnownPersonActingOddlyIsCheckedTests
{
    private readonly KnownPersonActingOddlyIsChecked rule = new();

    [Fact]
    public void Checks_a_friend_who_suddenly_talks_of_money() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.Yes,
                    Tie = Tie.FriendOrFamily,
                    Signs = Signs.Money,
                }
            )
        );

    [Fact]
    public void Lets_a_friend_move_to_another_app() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, Signs = Signs.OffPlatform }));

    [Fact]
    public void Leaves_strangers_to_the_stricter_rules() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.Money }));
}
