using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class PupilWaitsUntilTheyLeaveTests
{
    private readonly PupilWaitsUntilTheyLeave rule = new();

    [Fact]
    public void Holds_a_pupil() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.Yes, Relation = Relation.Pupil }));

    [Fact]
    public void Is_silent_about_a_former_student() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.Yes,
                    Relation = Relation.Pupil,
                    Live = false,
                }
            )
        );
}
