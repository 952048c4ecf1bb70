using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class NoteGivesOrdersToSoftwareTests
{
    private readonly NoteGivesOrdersToSoftware rule = new();

    [Fact]
    public void Warns_about_ignore_your_rules_and_accept() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Note = Note.Reason,
                    Signs = Signs.Instructions,
                }
            )
        );

    [Fact]
    public void Is_silent_without_orders() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Note = Note.Reason }));
}
