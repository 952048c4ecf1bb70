using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Tests.Coaching.Checks;

public sealed class SkipsTheSignatureBlockTests
{
    private readonly SkipsTheSignatureBlock check = new();
    private readonly NoteContext context = new("Jo");

    [Theory]
    [InlineData("Thank you. Col, +44 20 7946 0958", "+44 20 7946 0958")]
    [InlineData("Thank you. col@example.org", "col@example.org")]
    public void A_signature_block_costs_characters(string note, string? words)
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
    [InlineData("Thank you for the 1998 maps. Col")]
    public void Other_notes_pass(string note) => Assert.True(check.On(new NoteText(note, context)).Pass);
}
