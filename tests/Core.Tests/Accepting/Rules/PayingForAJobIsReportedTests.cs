using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class PayingForAJobIsReportedTests
{
    private readonly PayingForAJobIsReported rule = new();

    [Fact]
    public void Reports_a_fee_for_a_job() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.JobFee }));

    [Fact]
    public void Is_silent_about_other_signs() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.NoPhoto }));
}
