using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class PersonYouDecideAboutIsDeclinedTests
{
    private readonly PersonYouDecideAboutIsDeclined rule = new();

    [Fact]
    public void Declines_the_inspected() =>
        Assert.True(rule.AppliesTo(new() { Relation = Relation.Regulated, Note = Note.Reason }));

    [Fact]
    public void Is_silent_when_that_is_over() =>
        Assert.False(rule.AppliesTo(new() { Relation = Relation.Regulated, Live = false }));
}
