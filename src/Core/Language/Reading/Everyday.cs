using Etiquette.Core.Language.Matching;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Reading;

/// <summary>Ordinary words and common names, so that an unknown word can be told from a person.</summary>
internal static class Everyday
{
    /// <summary>The English words.</summary>
    public static readonly IReadOnlyList<ReadOnlyMemory<char>> English = Resource.Lines("Words/english");

    private static readonly FeatureTable<Look> looks = Looks();

    public static Look Look(ReadOnlySpan<char> folded) => Look(Term.HashOf(folded));

    /// <param name="hash">Of the folded word.</param>
    public static Look Look(ulong hash) => looks[hash];

    /// <summary>The common words of another language; English has its own long list, which always counts.</summary>
    public static HashSet<string> WordsOf(string language) =>
        language == "en"
            ? []
            : new HashSet<string>(
                Book.CommonWords(language).Select(word => Folding.Fold(word.ToString())),
                StringComparer.Ordinal
            );

    private static FeatureTable<Look> Looks()
    {
        var looks = new FeatureTable<Look>(65_000);
        Add(English, Reading.Look.Everyday);
        Add(Resource.Lines("Words/first-names"), Reading.Look.FirstName);
        Add(Resource.Lines("Words/last-names"), Reading.Look.LastName);
        return looks;

        void Add(IReadOnlyList<ReadOnlyMemory<char>> words, Look look)
        {
            foreach (var word in words)
            {
                looks.Of(Term.HashOf(word.Span)) |= look;
            }
        }
    }
}
