using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Tests.Coaching.Checks;

public sealed class ClaimsOnlyWhatIsTrueTests
{
    private readonly ClaimsOnlyWhatIsTrue check = new();
    private readonly NoteContext context = new("Jo");

    [Theory]
    [InlineData("As we discussed, here is my request.", "As we discussed")]
    public void A_claimed_tie_with_a_stranger_is_asked_about(string note, string? words)
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
    [InlineData("Thank you for the map.")]
    public void Other_notes_pass(string note) => Assert.True(check.On(new NoteText(note, context)).Pass);
}
