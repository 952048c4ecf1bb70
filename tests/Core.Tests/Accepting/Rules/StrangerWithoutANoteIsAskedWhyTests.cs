using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class StrangerWithoutANoteIsAskedWhyTests
{
    private readonly StrangerWithoutANoteIsAskedWhy rule = new();

    [Fact]
    public void Speaks_where_the_door_is_half_open() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Note = Note.None,
                    Role = Role.TeacherOrLecturer,
                }
            )
        );

    [Fact]
    public void Is_silent_where_it_is_closed() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Note = Note.None }));

    [Fact]
    public void Is_silent_about_a_reason() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Note = Note.Reason,
                    Role = Role.TeacherOrLecturer,
                }
            )
        );
}
