using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class StrangerWithoutANoteIsIgnoredTests
{
    private readonly StrangerWithoutANoteIsIgnored rule = new();

    [Fact]
    public void Speaks_about_a_stranger_who_wrote_nothing() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Note = Note.None }));

    [Fact]
    public void Is_silent_when_they_gave_a_reason() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Note = Note.Reason }));

    [Fact]
    public void Is_silent_about_somebody_the_user_met() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, Note = Note.None }));

    [Fact]
    public void Is_silent_while_the_note_is_unknown() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No }));

    [Fact]
    public void Leaves_a_teachers_strangers_to_the_gentler_rule() =>
        Assert.False(
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
    public void Is_silent_when_somebody_trusted_speaks_for_them() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Note = Note.None,
                    TrustedMutual = true,
                }
            )
        );
}
