using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class HarassmentIsReportedTests
{
    private readonly HarassmentIsReported rule = new();

    [Fact]
    public void Reports_threats() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.Harassment }));

    [Fact]
    public void Also_from_people_the_user_knows() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.Yes, Signs = Signs.Harassment }));

    [Fact]
    public void Is_silent_about_romance() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.Flirting }));
}
