using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Tests.Coaching.Checks;

public sealed class SaysWhyTests
{
    private readonly SaysWhy check = new();
    private readonly NoteContext context = new("Jo");

    [Theory]
    [InlineData("Hi Jo, let's connect.", "let's connect")]
    [InlineData("Hi Jo, I want to reach 500 contacts by summer.", "reach 500 contacts")]
    [InlineData("Hi Jo, great post yesterday!", "great post")]
    [InlineData("Hi Jo, I see you are a Director at Northwind.", "I see you are a Director at Northwind")]
    public void A_note_without_a_reason_fails(string note, string? words)
    {
        var seen = check.On(new NoteText(note, context));
        Assert.False(seen.Pass);
        Assert.Equal(Fault.NoReason, seen.Fault);
        if (words is not null)
        {
            Assert.Equal(words, seen.At?.In(note));
        }
    }

    [Theory]
    [InlineData("Hi Jo, your leaflet on moth damage saved two of our banners.")]
    [InlineData("Hi Jo, Orla at the boatyard says you restored the engine I'm fighting with.")]
    [InlineData("Wir saßen beim Archivtag in Suhl am selben Tisch.")]
    [InlineData("Ci siamo conosciuti al convegno sui fari a Trieste.")]
    public void Other_notes_pass(string note) => Assert.True(check.On(new NoteText(note, context)).Pass);
}
