using System.Collections.Frozen;
using System.Globalization;
using Etiquette.Core.Coaching.Reading;

namespace Etiquette.Core.Coaching.Drafting;

/// <summary>The recipient's name as the user wrote it, and how a note uses it.</summary>
public sealed record Addressee(string? Title, IReadOnlyList<string> Names)
{
    private static readonly FrozenSet<string> titles =
    [
        "professor",
        "prof",
        "doctor",
        "dr",
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "sir",
        "dame",
        "lord",
        "lady",
        "judge",
        "justice",
        "rev",
        "reverend",
        "father",
        "sister",
        "rabbi",
        "imam",
        "captain",
        "councillor",
        "cllr",
        "colonel",
        "sergeant",
        "herr",
        "herrn",
        "frau",
        "madame",
        "mme",
        "monsieur",
        "señor",
        "señora",
        "senhor",
        "senhora",
        "signor",
        "signora",
        "mevrouw",
        "meneer",
    ];

    /// <summary>What belongs to the surname that follows: "van der Berg", "de la Cruz".</summary>
    private static readonly FrozenSet<string> particles =
    [
        "van",
        "von",
        "der",
        "den",
        "de",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "das",
        "du",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "ibn",
        "ben",
        "ter",
        "ten",
        "zu",
    ];

    public static readonly Addressee Nobody = new(null, []);

    public static Addressee Of(string? name)
    {
        var words = (name ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = 0;
        while (first < words.Length - 1 && titles.Contains(words[first].TrimEnd('.').ToLowerInvariant()))
        {
            first++;
        }

        // "Toms sister ellie" is no nun.
        if (first == 1 && words[0] is "sister" or "father")
        {
            (words, first) = (words[1..], 0);
        }

        return words.Length == 0
            ? Nobody
            : new(
                first > 0 ? string.Join(' ', words[..first].Select(AsSpokenTo)) : null,
                [.. words[first..].Select(NameCapital)]
            );
    }

    /// <summary>
    /// Whom a note goes to that was shown to us: whoever is named beside it, or greeted in it. Who is only named further
    /// down signed it, or is spoken of.
    /// </summary>
    public static string? Shown(string? person, string note, string around) =>
        Of(person).Names.Any(name => around.Contains(name, StringComparison.OrdinalIgnoreCase))
        || new NoteText(note, new(person)).Greeting.Name.Any(word => Reading.Names.Same(word.Text, person))
            ? person
            : null;

    public bool IsKnown => Names.Count > 0;

    /// <summary>"Professor Okafor"; without a title the full name, because we do not guess how to address them.</summary>
    public string Formal => Title is null ? string.Join(' ', Names) : $"{Title} {Surname}";

    /// <summary>The first name among those who have no title in the user's words.</summary>
    public string Warm => Title is null ? Names[0] : Formal;

    public string Full => Title is null ? string.Join(' ', Names) : $"{Title} {string.Join(' ', Names)}";

    /// <summary>Every way in which the user may speak of them, longest first.</summary>
    public IEnumerable<string> Forms =>
        IsKnown
            ? new[] { Full, Formal, string.Join(' ', Names), Surname, Names[0] }
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .OrderByDescending(form => form.Length)
            : [];

    private string Surname
    {
        get
        {
            var from = Names.Count - 1;
            while (from > 1 && particles.Contains(Names[from - 1].ToLowerInvariant()))
            {
                from--;
            }

            return string.Join(' ', Names.Skip(from));
        }
    }

    // A name that was typed in capitals and small letters stays as it is: "bell hooks" only when all is small.
    private static string NameCapital(string word) =>
        word.Any(char.IsUpper) || particles.Contains(word) ? word : Capital(word);

    // German bends it: one writes of "Herrn Weber", and to "Herr Weber".
    private static string AsSpokenTo(string title) =>
        title.Equals("herrn", StringComparison.OrdinalIgnoreCase) ? "Herr" : Capital(title);

    private static string Capital(string word) =>
        char.IsLower(word[0]) ? char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..] : word;
}
