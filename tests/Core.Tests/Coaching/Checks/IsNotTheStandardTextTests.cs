using Etiquette.Core.Coaching;
using Etiquette.Core.Coaching.Checks;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Tests.Coaching.Checks;

public sealed class IsNotTheStandardTextTests
{
    private readonly IsNotTheStandardText check = new();
    private readonly NoteContext context = new("Jo");

    [Theory]
    [InlineData("I'd like to add you to my professional network on LinkedIn.", null)]
    [InlineData("Ich möchte Sie gerne zu meinem beruflichen Netzwerk hinzufügen.", null)]
    [InlineData("Je souhaiterais vous ajouter à mon réseau professionnel.", null)]
    [InlineData("Me gustaría añadirte a mi red profesional.", null)]
    [InlineData("Gostaria de adicioná-lo à minha rede profissional.", null)]
    [InlineData("Vorrei aggiungerla alla mia rete professionale.", null)]
    [InlineData("Ik wil u graag aan mijn professionele netwerk toevoegen.", null)]
    public void The_sites_own_sentence_fails_in_every_language(string note, string? words)
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
    [InlineData("Hi Jo, thank you for the map.")]
    public void Other_notes_pass(string note) => Assert.True(check.On(new NoteText(note, context)).Pass);
}
