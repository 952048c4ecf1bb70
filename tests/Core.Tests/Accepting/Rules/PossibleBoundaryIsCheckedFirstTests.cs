using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class PossibleBoundaryIsCheckedFirstTests
{
    private readonly PossibleBoundaryIsCheckedFirst rule = new();

    [Fact]
    public void Speaks_when_the_words_sound_like_care_a_class_or_a_case() =>
        Assert.True(
            rule.AppliesTo(
                new() { Knows = Knows.Yes, Sense = new(Accept: 50, Ignore: 0, Decline: 40, Report: 0) }
            )
        );

    [Fact]
    public void Is_silent_where_they_do_not() =>
        Assert.False(
            rule.AppliesTo(
                new() { Knows = Knows.Yes, Sense = new(Accept: 240, Ignore: 0, Decline: 0, Report: 90) }
            )
        );

    [Fact]
    public void Is_silent_where_nothing_was_told() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes }));

    [Fact]
    public void Is_silent_about_a_manager_who_decides_about_the_user() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.Yes,
                    Tie = Tie.Manager,
                    Sense = new(Accept: 50, Ignore: 0, Decline: 40, Report: 0),
                }
            )
        );

    [Theory]
    [InlineData(Relation.None)]
    [InlineData(Relation.Interviewer)]
    [InlineData(Relation.Prospect)]
    public void Is_silent_where_the_user_named_what_asks_for_no_distance(Relation relation) =>
        Assert.False(
            rule.AppliesTo(
                new() { Relation = relation, Sense = new(Accept: 50, Ignore: 0, Decline: 40, Report: 0) }
            )
        );

    [Theory]
    [InlineData(Relation.Candidate, false)]
    [InlineData(Relation.Bidder, false)]
    [InlineData(Relation.Patient, true)]
    public void Is_silent_once_it_is_over_but_for_patients(Relation relation, bool speaks) =>
        Assert.Equal(
            speaks,
            rule.AppliesTo(
                new()
                {
                    Relation = relation,
                    Live = false,
                    Sense = new(Accept: 50, Ignore: 0, Decline: 40, Report: 0),
                }
            )
        );
}
