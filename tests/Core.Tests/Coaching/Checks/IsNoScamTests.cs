using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Tests.Coaching.Checks;

public sealed class IsNoScamTests
{
    private readonly IsNoScam check = new();
    private readonly NoteContext context = new("Jo");

    [Theory]
    [InlineData("Hello, I trade crypto and earn 5000 weekly.", "I trade crypto")]
    [InlineData("Pay the processing fee of 50 euro to begin.", "Pay the processing fee")]
    [InlineData("Hi Jo, message me on WhatsApp.", "message me on WhatsApp")]
    public void Easy_money_fees_and_other_apps_are_scams(string note, string? words)
    {
        var seen = check.On(new NoteText(note, context));
        Assert.False(seen.Pass);
        Assert.Equal(Fault.Scam, seen.Fault);
        if (words is not null)
        {
            Assert.Equal(words, seen.At?.In(note));
        }
    }

    [Theory]
    [InlineData("Hi Jo, your paper on crypto regulation settled a question at our library. Nell")]
    public void Other_notes_pass(string note) => Assert.True(check.On(new NoteText(note, context)).Pass);
}
