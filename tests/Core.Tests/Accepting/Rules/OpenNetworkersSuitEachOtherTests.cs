using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class OpenNetworkersSuitEachOtherTests
{
    private readonly OpenNetworkersSuitEachOther rule = new();

    [Fact]
    public void Speaks_where_both_doors_are_open() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Signs = Signs.OpenNetworker,
                    Goal = Goal.Open,
                }
            )
        );

    [Fact]
    public void Is_silent_where_the_users_is_closed() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.OpenNetworker }));
}
