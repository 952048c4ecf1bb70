using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class FormerPatientIsThoughtThroughTests
{
    private readonly FormerPatientIsThoughtThrough rule = new();

    [Fact]
    public void Slows_down_over_a_former_patient() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.Yes,
                    Relation = Relation.Patient,
                    Live = false,
                }
            )
        );

    [Fact]
    public void Leaves_patients_to_the_stricter_rule() =>
        Assert.False(rule.AppliesTo(new() { Relation = Relation.Patient }));
}
