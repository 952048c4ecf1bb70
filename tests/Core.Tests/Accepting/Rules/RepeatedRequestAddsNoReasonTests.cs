using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class RepeatedRequestAddsNoReasonTests
{
    private readonly RepeatedRequestAddsNoReason rule = new();

    [Fact]
    public void Speaks_about_somebody_who_comes_back() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.SerialSender }));

    [Fact]
    public void Forgives_people_the_user_knows() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, Signs = Signs.SerialSender }));
}
