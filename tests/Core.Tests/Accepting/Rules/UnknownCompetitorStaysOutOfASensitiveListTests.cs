using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class UnknownCompetitorStaysOutOfASensitiveListTests
{
    private readonly UnknownCompetitorStaysOutOfASensitiveList rule = new();

    [Fact]
    public void Keeps_a_rival_out() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Relation = Relation.Competitor,
                    ContactsSensitive = true,
                }
            )
        );

    [Fact]
    public void Keeps_a_law_firms_rival_out() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Relation = Relation.Competitor,
                    Role = Role.LawFirm,
                }
            )
        );

    [Fact]
    public void Is_silent_when_the_contacts_are_no_secret() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Relation = Relation.Competitor,
                    ContactsSensitive = false,
                }
            )
        );

    [Fact]
    public void Leaves_people_the_user_knows_to_the_scales() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.Yes,
                    Relation = Relation.Competitor,
                    ContactsSensitive = true,
                }
            )
        );
}
