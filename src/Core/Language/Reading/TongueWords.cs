using Etiquette.Core.Language.Matching;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Reading;

/// <summary>Which languages have a word. The table is compiled with the English phrasebook, when the library is built.</summary>
internal static class TongueWords
{
    /// <summary>English comes first.</summary>
    public static readonly string[] Languages = ["en", .. Book.Others];

    /// <param name="english">The words of the English phrasebook.</param>
    /// <param name="looks">Of the English words.</param>
    /// <returns>For each word a bit for each language that has it.</returns>
    public static FeatureTable<int> Compile(Vocabulary english, FeatureTable<Look> looks)
    {
        var words = new FeatureTable<int>(8_000);
        for (var language = 1; language < Languages.Length; language++)
        {
            foreach (
                var word in Book.CommonWords(Languages[language])
                    .Concat(Book.WrittenWords(Languages[language]))
            )
            {
                var hash = Term.HashOf(Folding.Fold(word.Span));
                // The English lists hold foreign titles and greetings too.
                var isEnglish = english[hash] > 0 && (looks[hash] & Look.Everyday) != 0;
                words.Of(hash) |= 1 << language | (isEnglish ? 1 : 0);
            }
        }

        foreach (var word in Book.CommonWords("en"))
        {
            words.Of(Term.HashOf(Folding.Fold(word.Span))) |= 1;
        }

        return words;
    }
}
