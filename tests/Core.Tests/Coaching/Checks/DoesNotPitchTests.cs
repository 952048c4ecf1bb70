using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Tests.Coaching.Checks;

public sealed class DoesNotPitchTests
{
    private readonly DoesNotPitch check = new();
    private readonly NoteContext context = new("Jo");

    [Theory]
    [InlineData(
        "We help clinics fill their empty slots. Worth a quick chat?",
        "We help clinics fill their empty slots"
    )]
    [InlineData("Our agency writes posts that rank.", "Our agency writes posts that rank")]
    [InlineData(
        "Many librarians I talk to lose hours. How are you handling that?",
        "Many librarians I talk to"
    )]
    public void A_sale_fails_even_without_the_words_of_a_sale(string note, string? words)
    {
        var seen = check.On(new NoteText(note, context));
        Assert.False(seen.Pass);
        Assert.Equal(Fault.Pitch, seen.Fault);
        if (words is not null)
        {
            Assert.Equal(words, seen.At?.In(note));
        }
    }

    [Theory]
    [InlineData("Hi Jo, you helped me sell my father's stamps at the Leeds fair. Ken")]
    [InlineData("Thank you for the opportunity to visit your seed bank. Anna")]
    public void Other_notes_pass(string note) => Assert.True(check.On(new NoteText(note, context)).Pass);
}
