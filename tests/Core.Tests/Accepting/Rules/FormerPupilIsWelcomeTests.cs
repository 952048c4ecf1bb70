using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class FormerPupilIsWelcomeTests
{
    private readonly FormerPupilIsWelcome rule = new();

    [Fact]
    public void Speaks_for_a_former_student() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.Yes,
                    Relation = Relation.Pupil,
                    Live = false,
                }
            )
        );

    [Fact]
    public void Is_silent_about_a_pupil_of_today() =>
        Assert.False(rule.AppliesTo(new() { Relation = Relation.Pupil }));
}
