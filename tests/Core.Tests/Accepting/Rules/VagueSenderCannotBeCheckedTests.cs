using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class VagueSenderCannotBeCheckedTests
{
    private readonly VagueSenderCannotBeChecked rule = new();

    [Fact]
    public void Warns_about_an_unnamed_client() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.Vague }));

    [Fact]
    public void Is_silent_about_people_the_user_knows() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, Signs = Signs.Vague }));
}
