using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class MeetingOnlineCountsTests
{
    private readonly MeetingOnlineCounts rule = new();

    [Fact]
    public void Speaks_for_somebody_met_online() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.Yes, Tie = Tie.MetOnline }));

    [Fact]
    public void Is_silent_about_somebody_met_in_person() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, Tie = Tie.MetInPerson }));
}
