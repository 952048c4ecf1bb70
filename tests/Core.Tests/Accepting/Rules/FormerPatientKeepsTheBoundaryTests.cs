using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class FormerPatientKeepsTheBoundaryTests
{
    private readonly FormerPatientKeepsTheBoundary rule = new();

    [Fact]
    public void Declines_a_former_patient_too() =>
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
