using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class ReplyWithoutAcceptingTests
{
    private readonly ReplyWithoutAccepting rule = new();

    [Fact]
    public void Speaks_while_the_reason_is_missing() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.Unsure, Note = Note.None }));

    [Fact]
    public void Is_silent_about_a_pitch() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Note = Note.Pitch }));

    [Fact]
    public void Is_silent_about_warning_signs() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.Money }));
}
