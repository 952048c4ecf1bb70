using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Tests.Coaching.Checks;

public sealed class DoesNotPressTests
{
    private readonly DoesNotPress check = new();
    private readonly NoteContext context = new("Jo");

    [Theory]
    [InlineData("Accept by tonight or I shall be cross.", "Accept by tonight or I shall be cross")]
    [InlineData("This is my third request.", "third request")]
    [InlineData("Why haven't you accepted?", "Why haven't you accepted")]
    public void Hurry_guilt_and_threats_fail(string note, string? words)
    {
        var seen = check.On(new NoteText(note, context));
        Assert.False(seen.Pass);
        Assert.Equal(Fault.Pressure, seen.Fault);
        if (words is not null)
        {
            Assert.Equal(words, seen.At?.In(note));
        }
    }

    [Theory]
    [InlineData("Hi Jo, your piece on urgent care helped our ward. Nell, nurse")]
    public void Other_notes_pass(string note) => Assert.True(check.On(new NoteText(note, context)).Pass);
}
