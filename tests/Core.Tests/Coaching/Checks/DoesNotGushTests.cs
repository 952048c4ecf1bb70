using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Tests.Coaching.Checks;

public sealed class DoesNotGushTests
{
    private readonly DoesNotGush check = new();
    private readonly NoteContext context = new("Jo");

    [Theory]
    [InlineData("Hi Jo, great post yesterday!", "great post")]
    [InlineData("Hi Jo, you are a genius and a legend. Your leaflet on moths saved our banners.", "genius")]
    public void Praise_alone_or_in_heaps_fails(string note, string? words)
    {
        var seen = check.On(new NoteText(note, context));
        Assert.False(seen.Pass);
        Assert.Equal(Fault.Flattery, seen.Fault);
        if (words is not null)
        {
            Assert.Equal(words, seen.At?.In(note));
        }
    }

    [Theory]
    [InlineData("Hi Jo, I keep finding your very good notes on the transport panel. Win")]
    public void Other_notes_pass(string note) => Assert.True(check.On(new NoteText(note, context)).Pass);
}
