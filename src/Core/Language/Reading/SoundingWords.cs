using System.Text;
using Etiquette.Core.Learning;

namespace Etiquette.Core.Language.Reading;

/// <summary>The English words by how they sound; compiled with the library. A word is known by its number, from 1.</summary>
internal sealed class SoundingWords
{
    private const int Shortest = 4;
    private const int Longest = 20;

    private readonly Row<char> text;

    // Where each word begins; the next begins where it ends.
    private readonly Row<int> starts;

    // The last word with a sound, and for each word the one before it with the same; 0 where there is none.
    private readonly FeatureTable<int> last;
    private readonly Row<int> before;

    private SoundingWords(IEnumerable<ReadOnlyMemory<char>> words)
    {
        var letters = new StringBuilder();
        List<int> begins = [0, 0];
        List<int> earlier = [0];
        last = new(40_000);
        foreach (var word in words.Where(word => Sounds(word.Span)))
        {
            ref var number = ref last.Of(SoundOf(word.Span));
            earlier.Add(number);
            number = earlier.Count - 1;
            letters.Append(word.Span);
            begins.Add(letters.Length);
        }

        text = Row<char>.Of(letters.ToString());
        starts = Row<int>.Of([.. begins]);
        before = Row<int>.Of([.. earlier]);
    }

    public SoundingWords(BinaryReader file)
    {
        text = file.ReadRow<char>();
        starts = file.ReadRow<int>();
        before = file.ReadRow<int>();
        last = new(file);
    }

    public static SoundingWords Compile() => new(Resource.Lines("Words/english"));

    public void Write(BinaryWriter file)
    {
        file.WriteRow(text.Span);
        file.WriteRow(starts.Span);
        file.WriteRow(before.Span);
        last.Write(file);
    }

    /// <summary>Whether a word is of a length at which its sound tells something.</summary>
    public static bool Sounds(ReadOnlySpan<char> word) => word.Length is >= Shortest and <= Longest;

    /// <summary>The last word that sounds like this one; 0 where none does.</summary>
    public int LastOf(ReadOnlySpan<char> word) => last[SoundOf(word)];

    /// <summary>The one before it that sounds the same; 0 after the first.</summary>
    public int Before(int word) => before[word];

    public ReadOnlySpan<char> Written(int word) => text.Span[starts[word]..starts[word + 1]];

    // Its first letter and its consonants, those that sound alike being one, as a number.
    private static ulong SoundOf(ReadOnlySpan<char> word)
    {
        var sound = 0UL;
        var before = '\0';
        for (var at = 0; at < word.Length; at++)
        {
            var letter = word[at] switch
            {
                'c' when at + 1 < word.Length && word[at + 1] is 'e' or 'i' or 'y' => 's',
                'c' or 'q' => 'k',
                'z' => 's',
                'p' when at + 1 < word.Length && word[at + 1] == 'h' => 'f',
                'g' when at + 1 < word.Length && word[at + 1] == 'h' => 'h',
                var other => other,
            };
            if (
                letter != before
                && (at == 0 || letter is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' or 'w'))
            )
            {
                sound = (sound * 31) + letter;
            }

            before = letter;
        }

        return sound;
    }
}
