using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class SpecificReasonEarnsAnAnswerTests
{
    private readonly SpecificReasonEarnsAnAnswer rule = new();

    [Fact]
    public void Speaks_for_a_stranger_with_a_reason() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Note = Note.Reason }));

    [Fact]
    public void Is_silent_when_the_reason_comes_with_a_serious_sign_attackers_write_good_notes_too() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Note = Note.Reason,
                    Signs = Signs.OffPlatform,
                }
            )
        );

    [Fact]
    public void Is_silent_about_the_standard_text() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Note = Note.Generic }));
}
