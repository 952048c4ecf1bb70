using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Tests.Coaching.Checks;

public sealed class UsesTheirNameTests
{
    private readonly UsesTheirName check = new();
    private readonly NoteContext context = new("Sheila Gant");

    [Theory]
    [InlineData("Hi Trevor, hello.", "Trevor")]
    [InlineData("Dear Mr Stone, hello.", "Stone")]
    public void Another_name_than_theirs_fails(string note, string? words)
    {
        var seen = check.On(new NoteText(note, context));
        Assert.False(seen.Pass);
        Assert.Equal(Fault.WrongName, seen.Fault);
        if (words is not null)
        {
            Assert.Equal(words, seen.At?.In(note));
        }
    }

    [Theory]
    [InlineData("Hi Sheila, hello.")]
    [InlineData("Dear Ms Gant, hello.")]
    [InlineData("Hi there, hello.")]
    [InlineData("Hi all, hello.")]
    [InlineData("Hello Professor, thank you.")]
    public void Other_notes_pass(string note) => Assert.True(check.On(new NoteText(note, context)).Pass);
}
