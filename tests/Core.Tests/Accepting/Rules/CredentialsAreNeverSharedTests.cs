using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class CredentialsAreNeverSharedTests
{
    private readonly CredentialsAreNeverShared rule = new();

    [Fact]
    public void Reports_a_request_for_passwords() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.Credentials }));

    [Fact]
    public void Even_from_a_known_name() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.Yes, Signs = Signs.Credentials }));

    [Fact]
    public void Is_silent_without_one() => Assert.False(rule.AppliesTo(new() { Knows = Knows.No }));
}
