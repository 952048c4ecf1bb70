using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Tests.Coaching.Checks;

public sealed class LookedBeforeWritingTests
{
    private readonly LookedBeforeWriting check = new();
    private readonly NoteContext context = new("Pam");

    [Theory]
    [InlineData("Hi Pam, I admire what you do at Pam's Employer.", "Pam's Employer")]
    [InlineData("Hi Pam, great things happen at ACME HOLDINGS LTD.", "at ACME HOLDINGS LTD")]
    [InlineData("Hi Trevor, I was moved by your work on penguins.", "moved by your")]
    public void A_pasted_company_or_praise_for_somebody_elses_work_fails(string note, string? words)
    {
        var seen = check.On(new NoteText(note, context));
        Assert.False(seen.Pass);
        Assert.Equal(Fault.FakePersonalisation, seen.Fault);
        if (words is not null)
        {
            Assert.Equal(words, seen.At?.In(note));
        }
    }

    [Theory]
    [InlineData("Hi Pam, your leaflet on moths saved two of our banners. Priti")]
    public void Other_notes_pass(string note) => Assert.True(check.On(new NoteText(note, context)).Pass);
}
