using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class BeginnersDeserveGenerosityTests
{
    private readonly BeginnersDeserveGenerosity rule = new();

    [Fact]
    public void Speaks_for_a_student_who_asks_for_advice() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Relation = Relation.EarlyCareer }));

    [Fact]
    public void Is_silent_about_a_seller() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Relation = Relation.Seller }));
}
