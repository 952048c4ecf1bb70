using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Tests.Coaching.Checks;

public sealed class KeepsSecretsOutTests
{
    private readonly KeepsSecretsOut check = new();
    private readonly NoteContext context = new("Jo");

    [Theory]
    [InlineData("password: hunter22 thanks", "password: hunter22")]
    [InlineData("card 4111 1111 1111 1111", "4111 1111 1111 1111")]
    public void Secrets_pasted_by_mistake_are_seen(string note, string? words)
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
    [InlineData("The secret garden in 1998 was lovely.")]
    public void Other_notes_pass(string note) => Assert.True(check.On(new NoteText(note, context)).Pass);
}
