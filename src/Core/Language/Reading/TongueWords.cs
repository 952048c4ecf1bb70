using Etiquette.Core.Language.Matching;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Reading;

/// <summary>Which languages have a word. The table is compiled with the English phrasebook, when the library is built.</summary>
internal sealed class TongueWords
{
    /// <summary>English comes first.</summary>
    public static readonly string[] Languages = ["en", .. Book.Others];

    private readonly ulong[] hashes;
    private readonly int[] masks;

    private TongueWords(ulong[] hashes, int[] masks) => (this.hashes, this.masks) = (hashes, masks);

    /// <param name="english">The words of the English phrasebook.</param>
    public static TongueWords Compile(Vocabulary english)
    {
        var words = new Dictionary<ulong, int>();
        for (var language = 1; language < Languages.Length; language++)
        {
            foreach (
                var word in Book.CommonWords(Languages[language])
                    .Concat(Book.WrittenWords(Languages[language]))
            )
            {
                var hash = Term.HashOf(Folding.Fold(word.Span));
                var mask = 1 << language | (IsEnglish(hash, english) ? 1 : 0);
                words[hash] = words.GetValueOrDefault(hash) | mask;
            }
        }

        foreach (var word in Book.CommonWords("en"))
        {
            var hash = Term.HashOf(Folding.Fold(word.Span));
            words[hash] = words.GetValueOrDefault(hash) | 1;
        }

        return new([.. words.Keys], [.. words.Values]);
    }

    public void Write(BinaryWriter file)
    {
        file.WriteArray(hashes);
        file.WriteArray(masks);
    }

    /// <summary>For each word a bit for each language that has it.</summary>
    public static FeatureTable<int> Read(BinaryReader file)
    {
        var hashes = file.ReadArray<ulong>();
        var masks = file.ReadArray<int>();
        var words = new FeatureTable<int>(hashes.Length);
        for (var word = 0; word < hashes.Length; word++)
        {
            words[hashes[word]] = masks[word];
        }

        return words;
    }

    // The English lists hold foreign titles and greetings too.
    private static bool IsEnglish(ulong hash, Vocabulary english) =>
        english[hash] > 0 && (Everyday.Look(hash) & Look.Everyday) != 0;
}
