using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class YouWouldVouchForThemTests
{
    private readonly YouWouldVouchForThem rule = new();

    [Fact]
    public void Speaks_for_somebody_the_user_would_introduce() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.Yes, WouldVouch = true }));

    [Fact]
    public void Is_silent_when_nothing_was_said() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes }));
}
