using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class FileOrLinkBeforeContactIsLeftClosedTests
{
    private readonly FileOrLinkBeforeContactIsLeftClosed rule = new();

    [Fact]
    public void Warns_about_a_coding_test_from_a_stranger() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.FileOrLink }));

    [Fact]
    public void Lets_colleagues_send_files() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, Signs = Signs.FileOrLink }));
}
