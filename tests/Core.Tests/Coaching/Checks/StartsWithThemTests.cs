using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Tests.Coaching.Checks;

public sealed class StartsWithThemTests
{
    private readonly StartsWithThem check = new();
    private readonly NoteContext context = new("Jo");

    [Theory]
    [InlineData("I am Col. I teach in a school. I like chess. Your club is near.", null)]
    public void Three_sentences_about_oneself_are_too_many(string note, string? words)
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
    [InlineData("Your club is near. I am Col.")]
    [InlineData("Thanks for the talk on otters. I count them. I live in Perth. I am Col.")]
    [InlineData("Goats! What a thing. Ten kids in one spring. I keep sheep.")]
    public void Other_notes_pass(string note) => Assert.True(check.On(new NoteText(note, context)).Pass);
}
