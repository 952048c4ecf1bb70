using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class SensitiveAccessVerifiesFirstTests
{
    private readonly SensitiveAccessVerifiesFirst rule = new();

    [Fact]
    public void Asks_for_a_check_before_a_stranger_is_let_in() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Note = Note.Reason,
                    SensitiveAccess = true,
                }
            )
        );

    [Fact]
    public void Is_silent_once_the_user_looked_and_saw_nothing() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Note = Note.Reason,
                    SensitiveAccess = true,
                    Signs = Signs.None,
                }
            )
        );

    [Fact]
    public void Is_silent_about_people_the_user_knows() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.Yes,
                    Note = Note.Reason,
                    SensitiveAccess = true,
                }
            )
        );
}
