using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Reading;

/// <summary>Ordinary words and common names, so that an unknown word can be told from a person.</summary>
internal static class Everyday
{
    private static readonly Dictionary<string, Look> looks = Looks();
    private static readonly Dictionary<string, Look>.AlternateLookup<ReadOnlySpan<char>> bySpan =
        looks.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Look Look(ReadOnlySpan<char> folded) => bySpan.TryGetValue(folded, out var look) ? look : 0;

    /// <summary>The English words.</summary>
    public static IEnumerable<string> English =>
        looks.Where(word => (word.Value & Reading.Look.Everyday) != 0).Select(word => word.Key);

    /// <summary>The common words of another language; English has its own long list, which always counts.</summary>
    public static HashSet<string> WordsOf(string language) =>
        language == "en" ? [] : new HashSet<string>(Book.CommonWords(language), StringComparer.Ordinal);

    private static Dictionary<string, Look> Looks()
    {
        var looks = new Dictionary<string, Look>(80_000, StringComparer.Ordinal);
        Add("Words/english", Reading.Look.Everyday);
        Add("Words/first-names", Reading.Look.FirstName);
        Add("Words/last-names", Reading.Look.LastName);
        return looks;

        void Add(string file, Look look)
        {
            foreach (var word in Resource.Lines(file))
            {
                looks[word] = looks.GetValueOrDefault(word) | look;
            }
        }
    }
}
