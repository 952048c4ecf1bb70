using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Tests.Coaching.Checks;

public sealed class AsksLittleTests
{
    private readonly AsksLittle check = new();
    private readonly NoteContext context = new("Jo");

    [Theory]
    [InlineData("Could you pass my CV to your manager?", "pass my CV to your")]
    [InlineData("I would like to speak to you for an hour about jobs.", "for an hour")]
    [InlineData("Would you be my mentor?", "be my mentor")]
    public void A_large_favour_fails(string note, string? words)
    {
        var seen = check.On(new NoteText(note, context));
        Assert.False(seen.Pass);
        Assert.Equal(Fault.AskTooBig, seen.Fault);
        if (words is not null)
        {
            Assert.Equal(words, seen.At?.In(note));
        }
    }

    [Theory]
    [InlineData("We queued for half an hour together in Ghent.")]
    [InlineData("Your 40 minutes on roof slates helped us.")]
    public void Other_notes_pass(string note) => Assert.True(check.On(new NoteText(note, context)).Pass);
}
