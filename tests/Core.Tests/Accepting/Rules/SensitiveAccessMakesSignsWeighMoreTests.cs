using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class SensitiveAccessMakesSignsWeighMoreTests
{
    private readonly SensitiveAccessMakesSignsWeighMore rule = new();

    [Fact]
    public void Speaks_for_a_cleared_user() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Signs = Signs.Vague,
                    Role = Role.ClearedOrSensitive,
                }
            )
        );

    [Fact]
    public void Is_silent_without_signs() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, SensitiveAccess = true }));

    [Fact]
    public void Is_silent_for_others() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.Vague }));
}
