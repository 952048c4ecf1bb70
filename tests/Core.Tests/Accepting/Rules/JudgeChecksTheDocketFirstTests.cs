using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class JudgeChecksTheDocketFirstTests
{
    private readonly JudgeChecksTheDocketFirst rule = new();

    [Fact]
    public void Slows_down_a_judge() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Note = Note.Reason,
                    Role = Role.JudgeOrRegulator,
                }
            )
        );

    [Fact]
    public void Is_silent_for_others() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Note = Note.Reason }));
}
