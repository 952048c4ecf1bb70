namespace Etiquette.Core.Coaching.Drafting;

/// <summary>Writes a note from the user's words in one tone, and makes it fit.</summary>
public static class Composer
{
    /// <summary>About them first, then who writes, then what is in it for them, then the ask.</summary>
    private static readonly Topic[] order = [Topic.Meeting, Topic.Thing, Topic.Sender, Topic.Gain, Topic.Ask];

    /// <returns>The note, and the user's words for which there was no room, in the order in which they went.</returns>
    public static (Composition Note, IReadOnlyList<string> Dropped) Write(
        Material material,
        Tone tone,
        int limit
    )
    {
        var parts = order.SelectMany(topic =>
            material
                .Told.Where(told => told.Topic == topic)
                .Select(told => new Part(topic, Sound(Sentence(told, material), tone), told.Words))
                .Where(part => part.Text.Length > 0)
        );
        var note = new Composition(
            Salutation.Greeting(material, tone),
            [.. parts],
            tone,
            Salutation.SignOff(material, tone)
        );
        var (fitted, dropped) = Fitting.Into(
            limit,
            tone is Tone.Brief ? Fitting.ToTheCore(note) : (note, [])
        );
        return (Salutation.WithCourtesy(fitted, material, tone, limit), dropped);
    }

    /// <summary>The user's words as a sentence to the recipient; empty where they make none that could be sent.</summary>
    public static string Sentence(Told told, Material material)
    {
        if (Sayable.IsDenial(told.Words))
        {
            return "";
        }

        var clause = Completing.WithoutRelative(Polish.Slips(told.Words));
        var spoken = new SecondPerson(material.Who, material.Pronoun).Say(clause);
        var sentence = Polish.Sentence(Completing.Sentence(spoken, told.Topic, material.Met));
        return Sayable.Is(sentence) ? sentence : "";
    }

    public static string Sound(string sentence, Tone tone) =>
        tone switch
        {
            Tone.Formal => Contractions.Expand(sentence),
            Tone.Warm => Contractions.Contract(sentence),
            _ => sentence,
        };
}
