using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Tests.Coaching.Checks;

public sealed class CarriesNoLinkTests
{
    private readonly CarriesNoLink check = new();
    private readonly NoteContext context = new("Jo");

    [Theory]
    [InlineData("See https://example.org/x for more.", "https://example.org/x")]
    [InlineData("See example.com for more.", "example.com")]
    public void A_link_is_what_a_scam_looks_like(string note, string? words)
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
    [InlineData("See our page for more. Col")]
    public void Other_notes_pass(string note) => Assert.True(check.On(new NoteText(note, context)).Pass);
}
