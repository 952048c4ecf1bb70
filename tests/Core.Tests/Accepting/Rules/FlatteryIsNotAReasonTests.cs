using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class FlatteryIsNotAReasonTests
{
    private readonly FlatteryIsNotAReason rule = new();

    [Fact]
    public void Speaks_about_a_note_of_compliments() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Note = Note.Flattery }));

    [Fact]
    public void Speaks_about_flattery_beyond_measure() =>
        Assert.True(rule.AppliesTo(new() { Signs = Signs.ExcessFlattery }));

    [Fact]
    public void Lets_friends_be_kind() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.Yes, Note = Note.Flattery }));
}
