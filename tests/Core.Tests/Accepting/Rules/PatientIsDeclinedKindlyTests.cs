using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class PatientIsDeclinedKindlyTests
{
    private readonly PatientIsDeclinedKindly rule = new();

    [Fact]
    public void Declines_a_patient() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.Yes,
                    Relation = Relation.Patient,
                    Note = Note.Reason,
                }
            )
        );

    [Fact]
    public void Leaves_former_patients_to_the_gentler_rule() =>
        Assert.False(rule.AppliesTo(new() { Relation = Relation.Patient, Live = false }));
}
