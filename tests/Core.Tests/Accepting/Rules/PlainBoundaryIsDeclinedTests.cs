using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class PlainBoundaryIsDeclinedTests
{
    private readonly PlainBoundaryIsDeclined rule = new();

    [Fact]
    public void Speaks_when_nothing_is_as_likely_as_a_no() =>
        Assert.True(
            rule.AppliesTo(
                new() { Knows = Knows.Yes, Sense = new(Accept: 90, Ignore: 0, Decline: 100, Report: 0) }
            )
        );

    [Fact]
    public void Is_silent_when_asking_first_is_likelier() =>
        Assert.False(
            rule.AppliesTo(new() { Sense = new(Accept: -90, Ignore: -50, Decline: -10, Report: -90) })
        );

    [Fact]
    public void Is_silent_where_nothing_was_told() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes }));

    [Theory]
    [InlineData(Relation.None)]
    [InlineData(Relation.Seller)]
    [InlineData(Relation.Peer)]
    [InlineData(Relation.Prospect)]
    public void Is_silent_where_the_user_named_what_asks_for_no_distance(Relation relation) =>
        Assert.False(
            rule.AppliesTo(
                new() { Relation = relation, Sense = new(Accept: 0, Ignore: 0, Decline: 150, Report: 0) }
            )
        );

    [Fact]
    public void Is_silent_about_whom_a_journalist_meets_at_work()
    {
        var told = new Invitation
        {
            Relation = Relation.Journalist,
            Sense = new(Accept: 0, Ignore: 0, Decline: 150, Report: 0),
        };

        Assert.True(rule.AppliesTo(told));
        Assert.False(rule.AppliesTo(told with { Role = Role.Journalist }));
    }

    [Theory]
    [InlineData(Relation.CaseParty, false)]
    [InlineData(Relation.Pupil, false)]
    [InlineData(Relation.Patient, true)]
    public void Is_silent_once_it_is_over_but_for_patients(Relation relation, bool speaks) =>
        Assert.Equal(
            speaks,
            rule.AppliesTo(
                new()
                {
                    Relation = relation,
                    Live = false,
                    Sense = new(Accept: 0, Ignore: 0, Decline: 150, Report: 0),
                }
            )
        );
}
