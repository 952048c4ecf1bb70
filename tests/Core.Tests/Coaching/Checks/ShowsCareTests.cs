using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Tests.Coaching.Checks;

public sealed class ShowsCareTests
{
    private readonly ShowsCare check = new();
    private readonly NoteContext context = new("Greg");

    [Theory]
    [InlineData("hi greg u around?? connect", "u")]
    [InlineData("HI GREG CONNECT WITH ME NOW", "HI GREG CONNECT WITH ME NOW")]
    public void Haste_fails(string note, string? words)
    {
        var seen = check.On(new NoteText(note, context));
        Assert.False(seen.Pass);
        Assert.Equal(Fault.Sloppy, seen.Fault);
        if (words is not null)
        {
            Assert.Equal(words, seen.At?.In(note));
        }
    }

    [Theory]
    [InlineData(
        "Hello, I am new in England and my english is not so good. You wrote about bakery in Ipswich."
    )]
    [InlineData("Ik wil u graag iets vragen over de sluis.")]
    public void Other_notes_pass(string note) => Assert.True(check.On(new NoteText(note, context)).Pass);
}
