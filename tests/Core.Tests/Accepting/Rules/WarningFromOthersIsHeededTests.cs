using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class WarningFromOthersIsHeededTests
{
    private readonly WarningFromOthersIsHeeded rule = new();

    [Fact]
    public void Speaks_when_others_warned() => Assert.True(rule.AppliesTo(new() { Signs = Signs.Warned }));

    [Fact]
    public void Is_silent_when_nobody_did() => Assert.False(rule.AppliesTo(new() { Knows = Knows.No }));
}
