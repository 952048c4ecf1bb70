using Etiquette.Core.Accepting;
using Etiquette.Core.Accepting.Rules;

namespace Etiquette.Core.Tests.Accepting.Rules;

public sealed class ScamNoteIsReportedTests
{
    private readonly ScamNoteIsReported rule = new();

    [Fact]
    public void Reports_a_scam_note() =>
        Assert.True(rule.AppliesTo(new() { Knows = Knows.No, Note = Note.Scam }));

    [Fact]
    public void Is_silent_about_a_pitch() =>
        Assert.False(rule.AppliesTo(new() { Knows = Knows.No, Note = Note.Pitch }));
}
