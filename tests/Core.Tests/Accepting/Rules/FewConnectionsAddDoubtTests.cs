using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class FewConnectionsAddDoubtTests
{
    private readonly FewConnectionsAddDoubt rule = new();

    [Fact]
    public void Counts_in_company() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.FewConnections | Signs.NoPhoto }));

    [Fact]
    public void Is_silent_alone() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.FewConnections }));
}
