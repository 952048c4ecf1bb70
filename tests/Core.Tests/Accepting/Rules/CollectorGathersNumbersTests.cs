using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class CollectorGathersNumbersTests
{
    private readonly CollectorGathersNumbers rule = new();

    [Fact]
    public void Speaks_about_a_collector() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.OpenNetworker }));

    [Fact]
    public void Is_silent_where_the_door_is_open() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Signs = Signs.OpenNetworker,
                    Goal = Goal.Open,
                }
            )
        );
}
