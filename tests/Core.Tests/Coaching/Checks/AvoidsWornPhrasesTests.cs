using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Tests.Coaching.Checks;

public sealed class AvoidsWornPhrasesTests
{
    private readonly AvoidsWornPhrases check = new();
    private readonly NoteContext context = new("Jo");

    [Theory]
    [InlineData("May I pick your brain about roofs?", "pick your brain")]
    public void Worn_phrases_are_named(string note, string? words)
    {
        var seen = check.On(new NoteText(note, context));
        Assert.False(seen.Pass);
        Assert.Null(seen.Fault);
        if (words is not null)
        {
            Assert.Equal(words, seen.At?.In(note));
        }
    }

    [Theory]
    [InlineData("May I ask you about roofs?")]
    public void Other_notes_pass(string note) => Assert.True(check.On(new NoteText(note, context)).Pass);
}
