namespace Etiquette.Core.Coaching.Drafting;

/// <summary>How a note begins and ends.</summary>
internal static class Salutation
{
    public static string Greeting(Material material, Tone tone) =>
        (material.Call, material.Who) switch
        {
            ({ } call, _) => tone is Tone.Formal ? $"Dear {call}," : $"Hello {call},",
            (_, { IsKnown: false }) => tone is Tone.Formal ? "Good day," : "Hello,",
            (_, { Title: not null } who) => $"Dear {who.Formal},",
            (_, var who) => tone is Tone.Formal ? $"Dear {who.Formal}," : $"Hello {who.Warm},",
        };

    public static string? SignOff(Material material, Tone tone) =>
        material.SignedBy is not { } name ? null
        : tone is Tone.Formal ? $"{Regards(material)},\n{name}"
        : name;

    /// <summary>A closing line where there is room for one; it never costs a fact.</summary>
    public static Composition WithCourtesy(Composition note, Material material, Tone tone, int limit)
    {
        var words = tone switch
        {
            Tone.Warm => "I'd be glad to connect.",
            Tone.Formal => material.IsAmerican
                ? "I would be glad to connect."
                : "I should be glad to connect.",
            _ => null,
        };
        if (
            words is null
            || note.Parts.IsEmpty
            || note.Parts[^1].Text.Contains("touch", StringComparison.Ordinal)
        )
        {
            return note;
        }

        var with = note with { Parts = note.Parts.Add(new(null, words, null)) };
        return with.Length <= limit ? with : note;
    }

    private static string Regards(Material material) => material.IsAmerican ? "Best regards" : "Kind regards";
}
