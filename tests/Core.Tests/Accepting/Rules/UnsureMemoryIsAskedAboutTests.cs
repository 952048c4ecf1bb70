using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class UnsureMemoryIsAskedAboutTests
{
    private readonly UnsureMemoryIsAskedAbout rule = new();

    [Fact]
    public void Speaks_when_they_might_have_met() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.Unsure }));

    [Fact]
    public void Is_silent_when_nothing_is_known() =>
        Assert.False(rule.AppliesTo(new() { From = "Dana Reyes" }));

    [Fact]
    public void Leaves_the_standard_text_to_its_own_rule() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Unsure, Note = Note.Generic }));

    [Fact]
    public void Is_silent_about_strangers() => Assert.False(rule.AppliesTo(new() { Knows = Knows.No }));

    [Fact]
    public void Is_silent_about_people_the_user_knows() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes }));
}
