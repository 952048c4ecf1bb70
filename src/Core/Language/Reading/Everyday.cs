using Etiquette.Core.Language.Matching;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Reading;

/// <summary>Ordinary words and common names, so that an unknown word can be told from a person.</summary>
internal static class Everyday
{
    private static readonly FeatureTable<Look> looks = Resource.Compiled(
        "looks",
        file => new FeatureTable<Look>(file)
    );

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
}
