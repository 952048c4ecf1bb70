using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Tests.Coaching.Checks;

public sealed class LeavesNoBlankTests
{
    private readonly LeavesNoBlank check = new();
    private readonly NoteContext context = new();

    [Theory]
    [InlineData("Hi {first_name}, hello.", "{first_name}")]
    [InlineData("Hi <NAME>, hello.", "<NAME>")]
    [InlineData("I like what you do at [Company].", "[Company]")]
    [InlineData("Hi %%NAME%%!", "%%NAME%%")]
    [InlineData("Dear XXXX,", "XXXX")]
    [InlineData("Hola [nombre], saludos", "[nombre]")]
    [InlineData("Hi Name, hello.", "Name")]
    public void A_blank_that_nobody_filled_in_fails(string note, string? words)
    {
        var seen = check.On(new NoteText(note, context));
        Assert.False(seen.Pass);
        Assert.Equal(Fault.PlaceholderLeft, seen.Fault);
        if (words is not null)
        {
            Assert.Equal(words, seen.At?.In(note));
        }
    }

    [Theory]
    [InlineData("Your talk on `{ get; set; }` helped us.")]
    [InlineData("The \"{first_name}\" slide made us laugh.")]
    [InlineData("Our roof (built 1902) leaks [2], see page 3 <3")]
    public void Other_notes_pass(string note) => Assert.True(check.On(new NoteText(note, context)).Pass);
}
