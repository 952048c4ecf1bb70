using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Tests.Coaching.Checks;

public sealed class IsForThisPersonTests
{
    private readonly IsForThisPerson check = new();
    private readonly NoteContext context = new("Jo");

    [Theory]
    [InlineData("Hi Jo, I came across your profile.", "I came across your profile")]
    [InlineData("Let us connect for mutual growth.", "Let us connect")]
    public void Words_that_fit_anybody_fail(string note, string? words)
    {
        var seen = check.On(new NoteText(note, context));
        Assert.False(seen.Pass);
        Assert.Equal(Fault.Generic, seen.Fault);
        if (words is not null)
        {
            Assert.Equal(words, seen.At?.In(note));
        }
    }

    [Theory]
    [InlineData("Hi Jo, your leaflet on moth damage saved two of our banners.")]
    public void Other_notes_pass(string note) => Assert.True(check.On(new NoteText(note, context)).Pass);
}
