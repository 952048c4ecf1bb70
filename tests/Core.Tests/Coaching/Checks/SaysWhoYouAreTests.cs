using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Tests.Coaching.Checks;

public sealed class SaysWhoYouAreTests
{
    private readonly SaysWhoYouAre check = new();
    private readonly NoteContext context = new("Jo");

    [Theory]
    [InlineData("Hi Jo, your chapter on lime mortar saved our wall.", null)]
    [InlineData("Yo", null)]
    public void A_stranger_who_does_not_say_who_they_are_fails(string note, string? words)
    {
        var seen = check.On(new NoteText(note, context));
        Assert.False(seen.Pass);
        Assert.Equal(Fault.NoIdentity, seen.Fault);
        if (words is not null)
        {
            Assert.Equal(words, seen.At?.In(note));
        }
    }

    [Theory]
    [InlineData("Hi Jo, I run the bike shop opposite.")]
    [InlineData("Hi Jo, your chapter on lime saved our wall. Nell")]
    [InlineData("Hi Jo, thanks! Regards, Nell")]
    [InlineData("Guten Tag, ich bin Archivarin in Suhl.")]
    [InlineData("We sat at the same table in Suhl on Monday.")]
    public void Other_notes_pass(string note) => Assert.True(check.On(new NoteText(note, context)).Pass);
}
