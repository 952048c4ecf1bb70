using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class JournalistGoesThroughThePressOfficeTests
{
    private readonly JournalistGoesThroughThePressOffice rule = new();

    [Fact]
    public void Speaks_about_an_unknown_journalist() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Relation = Relation.Journalist,
                    Note = Note.Reason,
                }
            )
        );

    [Fact]
    public void Is_silent_about_one_the_user_knows() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, Relation = Relation.Journalist }));

    [Fact]
    public void Is_silent_where_the_door_is_open() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Relation = Relation.Journalist,
                    Goal = Goal.Open,
                }
            )
        );
}
