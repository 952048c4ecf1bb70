using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class ManyMutualsAreAHintNotAProofTests
{
    private readonly ManyMutualsAreAHintNotAProof rule = new();

    [Fact]
    public void Speaks_about_thirty_mutual_connections() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Mutuals = 30 }));

    [Fact]
    public void Is_silent_about_one_or_two() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Mutuals = 2 }));

    [Fact]
    public void Is_silent_when_nobody_counted() => Assert.False(rule.AppliesTo(new() { Knows = Knows.No }));
}
