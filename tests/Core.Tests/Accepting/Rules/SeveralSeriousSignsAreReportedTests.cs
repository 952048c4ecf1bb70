using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class SeveralSeriousSignsAreReportedTests
{
    private readonly SeveralSeriousSignsAreReported rule = new();

    [Fact]
    public void Reports_a_dream_offer_on_another_app() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.TooGood | Signs.OffPlatform }));

    [Fact]
    public void Reports_a_link_from_a_vague_sender_in_a_hurry() =>
        Assert.True(
            rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.FileOrLink | Signs.Vague | Signs.Urgency })
        );

    [Fact]
    public void Does_not_report_one_sign() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.OffPlatform }));

    [Fact]
    public void Does_not_report_weak_signs() =>
        Assert.False(
            rule.AppliesTo(
                new() { Knows = Knows.No, Signs = Signs.NewAccount | Signs.NoPhoto | Signs.FewConnections }
            )
        );

    [Fact]
    public void Checks_on_friends_instead() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, Signs = Signs.TooGood | Signs.FileOrLink }));
}
