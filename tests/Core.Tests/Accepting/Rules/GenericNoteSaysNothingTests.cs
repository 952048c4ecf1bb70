using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class GenericNoteSaysNothingTests
{
    private readonly GenericNoteSaysNothing rule = new();

    [Fact]
    public void Speaks_about_the_standard_text_from_a_stranger() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Note = Note.Generic }));

    [Fact]
    public void Is_silent_where_the_door_is_open() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Note = Note.Generic,
                    Goal = Goal.Open,
                }
            )
        );

    [Fact]
    public void Forgives_people_the_user_knows() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, Note = Note.Generic }));
}
