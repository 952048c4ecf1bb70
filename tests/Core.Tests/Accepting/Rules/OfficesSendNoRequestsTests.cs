using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class OfficesSendNoRequestsTests
{
    private readonly OfficesSendNoRequests rule = new();

    [Fact]
    public void Speaks_of_a_request_in_the_name_of_an_office() =>
        Assert.True(rule.AppliesTo(new() { Signs = Signs.FalseOffice }));

    [Fact]
    public void Is_silent_otherwise() => Assert.False(rule.AppliesTo(new() { Signs = Signs.NewAccount }));
}
