using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class CareerDoesNotAddUpTests
{
    private readonly CareerDoesNotAddUp rule = new();

    [Fact]
    public void Warns_about_a_copied_career() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.Implausible }));

    [Fact]
    public void Is_silent_about_people_the_user_knows() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, Signs = Signs.Implausible }));
}
