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
    [InlineData("Kasia", "Katarzyna Wilk")]
    [InlineData("Gosia", "Małgorzata Wilk")]
    [InlineData("Sasha", "Aleksandra Wilk")]
    [InlineData("Franzi", "Franziska Holm")]
    [InlineData("Pancho", "Francisco Ruiz")]
    [InlineData("Pepa", "Josef Novak")]
    public void A_short_form_is_theirs_in_every_language(string name, string recipient) =>
        Assert.True(check.On(new NoteText($"Hi {name}, hello.", new(recipient))).Pass);

    [Theory]
    [InlineData("Marta", "Maria Wilk")]
    [InlineData("Daniel", "Danuta Wilk")]
    public void Names_that_only_begin_alike_are_two(string name, string recipient) =>
        Assert.False(check.On(new NoteText($"Hi {name}, hello.", new(recipient))).Pass);

    [Theory]
    [InlineData("Hi Sheila, hello.")]
    [InlineData("Dear Ms Gant, hello.")]
    [InlineData("Hi there, hello.")]
    [InlineData("Hi all, hello.")]
    [InlineData("Hello Professor, thank you.")]
    public void Other_notes_pass(string note) => Assert.True(check.On(new NoteText(note, context)).Pass);
}
