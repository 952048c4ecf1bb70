using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class NewProfileAddsDoubtTests
{
    private readonly NewProfileAddsDoubt rule = new();

    [Fact]
    public void Counts_in_company() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.NewAccount | Signs.Vague }));

    [Fact]
    public void Counts_where_attackers_are_expected() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Signs = Signs.NewAccount,
                    SensitiveAccess = true,
                }
            )
        );

    [Fact]
    public void Is_silent_alone_new_people_are_new_too() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.NewAccount }));
}
