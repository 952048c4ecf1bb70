using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Tests.Coaching.Checks;

public sealed class KeepsToTheWorkTests
{
    private readonly KeepsToTheWork check = new();
    private readonly NoteContext context = new("Jo");

    [Theory]
    [InlineData("Hi Jo, are you single?", "are you single")]
    [InlineData("You have such kind eyes.", "kind eyes")]
    [InlineData("Hi Jo, I think we would click.", null)]
    [InlineData("Hi Jo, we chatted on Bumble in spring and here I am.", null)]
    [InlineData("Hi Jo, I want to get to know you better xx", null)]
    public void Remarks_about_the_person_fail(string note, string? words)
    {
        var seen = check.On(new NoteText(note, context));
        Assert.False(seen.Pass);
        Assert.Equal(Fault.Inappropriate, seen.Fault);
        if (words is not null)
        {
            Assert.Equal(words, seen.At?.In(note));
        }
    }

    [Theory]
    [InlineData("Hi Jo, good to share a table at the grants dinner. Basil")]
    [InlineData("Hi Jo, your photo of the heron made our cover. Nell")]
    public void Other_notes_pass(string note) => Assert.True(check.On(new NoteText(note, context)).Pass);
}
