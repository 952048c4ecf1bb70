using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class InsideKnowledgeIsNotForStrangersTests
{
    private readonly InsideKnowledgeIsNotForStrangers rule = new();

    [Fact]
    public void Warns_about_questions_on_inside_matters() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Note = Note.Reason,
                    Signs = Signs.InsideKnowledge,
                }
            )
        );

    [Fact]
    public void Is_silent_without_them() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Note = Note.Reason }));
}
