using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class BorrowedNameIsReportedTests
{
    private readonly BorrowedNameIsReported rule = new();

    [Theory]
    [InlineData(Knows.Yes)]
    [InlineData(Knows.No)]
    public void Speaks_whoever_asks(Knows knows) =>
        Assert.True(rule.AppliesTo(new() { Knows = knows, Signs = Signs.BorrowedName }));

    [Fact]
    public void Is_silent_without_one() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Signs = Signs.None }));
}
