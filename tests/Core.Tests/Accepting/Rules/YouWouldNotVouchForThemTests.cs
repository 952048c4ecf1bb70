using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class YouWouldNotVouchForThemTests
{
    private readonly YouWouldNotVouchForThem rule = new();

    [Fact]
    public void Speaks_against_somebody_the_user_would_not_introduce() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.Yes, WouldVouch = false }));

    [Fact]
    public void Is_silent_about_strangers_whom_nobody_can_vouch_for() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, WouldVouch = false }));
}
