using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Reading;

/// <summary>How the English words and the common names look: a table that is compiled with the library.</summary>
internal static class EverydayWords
{
    public static FeatureTable<Look> Compile()
    {
        var looks = new FeatureTable<Look>(65_000);
        Add("Words/english", Look.Everyday);
        Add("Words/first-names", Look.FirstName);
        Add("Words/last-names", Look.LastName);
        return looks;

        void Add(string words, Look look)
        {
            foreach (var word in Resource.Lines(words))
            {
                looks.Of(Term.HashOf(word.Span)) |= look;
            }
        }
    }
}
