using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class FlirtingIsNotNetworkingTests
{
    private readonly FlirtingIsNotNetworking rule = new();

    [Fact]
    public void Ignores_remarks_on_looks() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Note = Note.Personal }));

    [Fact]
    public void Ignores_romance() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.Flirting }));

    [Fact]
    public void Is_silent_about_a_reason() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Note = Note.Reason }));
}
