using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class UnwantedPersonNeedsNoAnswerTests
{
    private readonly UnwantedPersonNeedsNoAnswer rule = new();

    [Fact]
    public void Protects_the_user_from_a_bully() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.Yes,
                    Tie = Tie.FormerColleague,
                    Quality = Quality.Bad,
                }
            )
        );

    [Fact]
    public void Is_silent_when_they_get_on_well() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, Quality = Quality.Good }));

    [Fact]
    public void Is_silent_when_nothing_was_said() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes }));
}
