using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class RepeatedPitchGetsAPlainNoTests
{
    private readonly RepeatedPitchGetsAPlainNo rule = new();

    [Fact]
    public void Answers_a_seller_who_comes_back() =>
        Assert.True(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Note = Note.Pitch,
                    Signs = Signs.SerialSender,
                }
            )
        );

    [Fact]
    public void Ignores_a_first_pitch() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Note = Note.Pitch }));

    [Fact]
    public void Leaves_other_serial_senders_to_silence() =>
        Assert.False(
            rule.AppliesTo(
                new()
                {
                    Knows = Knows.No,
                    Note = Note.None,
                    Signs = Signs.SerialSender,
                }
            )
        );
}
