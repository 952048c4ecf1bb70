using Etiquette.Core.Language.Matching;

namespace Etiquette.Core.Language.Reading;

/// <summary>Ordinary words and common names, so that an unknown word can be told from a person.</summary>
internal static class Everyday
{
    private static readonly HashSet<string> words = [.. Resource.Lines("Words/english")];
    private static readonly HashSet<string> firstNames = [.. Resource.Lines("Words/first-names")];
    private static readonly HashSet<string> lastNames = [.. Resource.Lines("Words/last-names")];

    public static Look Look(ReadOnlySpan<char> folded) =>
        (Has(words, folded) ? Reading.Look.Everyday : 0)
        | (Has(firstNames, folded) ? Reading.Look.FirstName : 0)
        | (Has(lastNames, folded) ? Reading.Look.LastName : 0);

    /// <summary>The common words of another language; English has its own long list, which always counts.</summary>
    public static IReadOnlySet<string> WordsOf(string language) =>
        language == "en"
            ? new HashSet<string>()
            : new HashSet<string>(Book.CommonWords(language), StringComparer.Ordinal);

    private static bool Has(HashSet<string> set, ReadOnlySpan<char> word) =>
        set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
